/**
 * What was asked for cannot be done: no such file, a folder that is not empty. The message is all there is to say, so the
 * command prints it without a stack.
 */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
}
