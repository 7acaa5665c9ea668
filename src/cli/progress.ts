import type { Host } from '../host.ts'

/** What a run is doing, told on a terminal while it lasts. */
export interface Progress {
  /** The host, with its reads counted. */
  readonly host: Host
  /** Told what is going on now, for instance `checking rules`. */
  readonly say: (text: string) => void
  /** Takes the line away; nothing is told from then on. */
  readonly end: () => void
}

/** A run that is over by then says nothing, in milliseconds. */
const quietFor = 1000
/** Between two lines, in milliseconds. */
const pause = 100
const clear = '\r\u001b[2K'

/** One line on standard error from the second second on, replaced as the run continues. Silent where standard error is no terminal. */
export function progressOn(host: Host): Progress {
  if (!host.isErrorTerminal) return { host, say: () => {}, end: () => {} }
  const begin = host.elapsed()
  let [text, shown, last, reads, isOver] = ['', '', begin, 0, false]
  const show = () => {
    const now = host.elapsed()
    if (isOver || text === shown || now - begin < quietFor || (shown !== '' && now - last < pause)) return
    host.err(`${clear}pipeline-review: ${text} …`)
    shown = text
    last = now
  }
  const say = (words: string) => {
    text = words
    show()
  }
  const stop = host.every?.(pause, show) ?? (() => {})
  const end = () => {
    stop()
    if (!isOver && shown !== '') host.err(clear)
    isOver = true
  }
  const read: Host['read'] = (path, limit) => {
    reads++
    say(`reading files: ${reads}`)
    return host.read(path, limit)
  }
  return { host: { ...host, read }, say, end }
}
