/** Those for whom a product is made, whatever a trade calls them. */
export default [
  '[end|target|power] user',
  '[target|prospective|potential|enterprise|key] customer',
  'client',
  'consumer',
  'buyer',
  'seller',
  'shopper',
  'merchant',
  'subscriber',
  'patient',
  'player',
  'rider',
  'traveler',
  'guest',
];
