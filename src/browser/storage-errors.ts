/** The store took no change: the disk is full, or the browser's share of it is, or it cannot be written. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';

  constructor(options?: ErrorOptions) {
    super(
      'This was not saved: the disk is full, or the browser cannot write to it. Nothing that was saved before is lost. Free some space, then try again.',
      options,
    );
  }
}

/** The store cannot be read at all; what is in it stays as it is. */
export class StorageClosedError extends Error {
  override name = 'StorageClosedError';

  constructor(options?: ErrorOptions) {
    super(
      'The browser did not open the store of Rolelight; the disk may be full. What is in it stays as it is. Free some space or restart the browser, then try again.',
      options,
    );
  }
}

/** A private window of a browser that is not private for good: the store exists, and this window is kept from it. */
export class PrivateWindowError extends StorageClosedError {
  override name = 'PrivateWindowError';
  override message =
    'The browser keeps your library and profile closed in private windows. Open Rolelight in a normal window.';
}
