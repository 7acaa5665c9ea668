/** Parameters of which one at least must be given, by the job. */
export const oneOf: ReadonlyMap<string, readonly string[]> = new Map([['SEND_SLACK_MESSAGE', ['text', 'blocks', 'attachments']]])

/** What a parameter asks for when it has a certain value. */
export const needs: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'source',
    new Map([
      ['GIT', 'command'],
      ['INLINE', 'code'],
    ]),
  ],
])
