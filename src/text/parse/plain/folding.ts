/** Folds lines (YAML 1.2, section 6.5): one break is a space, each further one a line feed, and blanks around breaks are dropped. */
export function folded(source: string): string {
  const lines = source.split('\n')
  const last = lines.length - 1
  let text = withoutEnd(lines[0] ?? '')
  let separator = ' '
  for (let index = 1; index < last; index++) {
    const line = withoutStart(withoutEnd(lines[index] ?? ''))
    if (line === '') {
      if (separator === '\n') text += '\n'
      else separator = '\n'
    } else {
      text += separator + line
      separator = ' '
    }
  }
  return text + separator + withoutStart(lines[last] ?? '')
}

function withoutEnd(line: string): string {
  let end = line.length
  while (end > 0 && isBlank(line, end - 1)) end--
  return line.slice(0, end)
}

function withoutStart(line: string): string {
  let start = 0
  while (isBlank(line, start)) start++
  return line.slice(start)
}

function isBlank(line: string, at: number): boolean {
  const unit = line.charCodeAt(at)
  return unit === 0x20 || unit === 0x09
}
