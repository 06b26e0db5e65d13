declare module 'compromise/two?lazy' {
  import type nlp from 'compromise/two';

  /** Evaluates compromise on the first call and hands it back. */
  const load: () => typeof nlp;
  export default load;
}
