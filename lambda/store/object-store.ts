/** An object, and the mark of its content that a condition names. */
export interface StoredObject {
  bytes: Uint8Array
  etag: string
}

/** When an object may be written: only if there is none yet, or only if it is still the one with this mark. */
export type WriteCondition = { absent: true } | { etag: string }

/** Files by name, as S3 keeps them. */
export interface ObjectStore {
  /**
   * @returns null when there is none
   * @throws {ObjectStoreError} when it cannot be read
   */
  get(key: string): Promise<StoredObject | null>
  /**
   * Writes an object whole or not at all.
   *
   * @returns false when the condition did not hold
   * @throws {ObjectStoreError} when it cannot be written; it may have been all the same
   */
  put(key: string, bytes: Uint8Array, condition?: WriteCondition): Promise<boolean>
  /**
   * Removes an object; an absent one stays absent.
   *
   * @throws {ObjectStoreError} when it cannot be removed
   */
  delete(key: string): Promise<void>
}

/** The store of objects failed; `cause` says why. */
export class ObjectStoreError extends Error {
  override name = 'ObjectStoreError'
}
