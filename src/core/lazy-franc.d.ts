declare module 'franc-min?lazy' {
  import type * as franc from 'franc-min';

  /** Evaluates franc on the first call and hands it back. */
  const load: () => typeof franc;
  export default load;
}
