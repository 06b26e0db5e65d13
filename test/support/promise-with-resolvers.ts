// pdf.js asks for this, which browsers have had since 2024 and Node since 22; our tests run in Node 20 too. Import it before pdf.js.
if (!('withResolvers' in Promise)) {
  const withResolvers = (): object => {
    const settle: object[] = [];
    const promise = new Promise((...both) => settle.push(...both));
    const [resolve, reject] = settle;
    return { promise, resolve, reject };
  };
  Object.defineProperty(Promise, 'withResolvers', { value: withResolvers, configurable: true, writable: true });
}
