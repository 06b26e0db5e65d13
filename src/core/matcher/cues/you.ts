/** Speaks to the person. */
export default ['you', 'your', "you'll", 'you’ll', 'youll', "you're", 'you’re', 'yourself'];
