/** The system refuses, or would have to follow a link; the message is a clause without a full stop. */
export class FileRefusal extends Error {
  /** True where the file is another one than the one that was read. */
  readonly isChanged: boolean
  constructor(message: string, isChanged = false) {
    super(message)
    this.name = 'FileRefusal'
    this.isChanged = isChanged
  }
}
