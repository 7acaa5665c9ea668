import { describe, expect, it } from 'vitest'
import { commandsIn, statementsIn } from '../../src/rules/parts/code.ts'
import { splitCommands } from '../../src/rules/parts/commands.ts'

describe('splitCommands', () => {
  it.each([
    ['dbt deps; dbt build', ['dbt deps', 'dbt build'], [';']],
    ['dbt deps && dbt build;', ['dbt deps', 'dbt build'], ['&&', ';']],
    ['dbt seed\ndbt run\n', ['dbt seed', 'dbt run'], ['\n', '\n']],
    [`dbt build --vars '{"a": "x; y"}'`, [`dbt build --vars '{"a": "x; y"}'`], []],
    ["dbt ${{ inputs.a and ';' }}; dbt test", ["dbt ${{ inputs.a and ';' }}", 'dbt test'], [';']],
    ['python load.py \\\n  --all', ['python load.py \\\n  --all'], []],
    ['python load.py \\\r\n  --all', ['python load.py \\\r\n  --all'], []],
    ["echo it's", ["echo it's"], []],
    ['# a note\ndbt run', ['dbt run'], ['\n']],
    ['', [], []],
  ])('reads %j', (text, commands, separators) => {
    const split = splitCommands(text)
    expect(split.commands.map((command) => command.text)).toEqual(commands)
    expect(split.separators.map((separator) => separator.text)).toEqual(separators)
    for (const command of split.commands) expect(text.startsWith(command.text, command.start)).toBe(true)
    for (const { text: mark, span } of split.separators) expect(text.slice(span.start, span.end)).toBe(mark)
  })

  it.each(["'", '"', '{{ ', '\\', ';', '&& '])('stays linear on many %j', (piece) => {
    // What grows with the square of this would not end within the test's time.
    expect(splitCommands(piece.repeat(1_000_000)).commands.length).toBeGreaterThanOrEqual(0)
  })
})

describe('commandsIn', () => {
  it.each([
    ['dbt deps; dbt build', 2],
    ['set -e\ncd /srv\nexport A=1\nB="x y"\n./load.sh', 1],
    ['if test -f a; then\n  ./load.sh\nfi', 1],
    ['cat <<END > note\na; b; c\nd\nEND\n./send.sh note', 2],
    ['setup.sh\nforward x', 2],
  ])('counts the steps of %j', (text, amount) => expect(commandsIn(text)).toBe(amount))
})

describe('statementsIn', () => {
  it.each([
    ["select ';'; select 2", 2],
    ['-- one; two\nselect 1', 1],
    ['create procedure a as $$ begin; end; $$; call a()', 2],
  ])('counts the statements of %j', (text, amount) => expect(statementsIn(text)).toBe(amount))
})
