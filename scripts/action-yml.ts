import { inputs, outputs } from '../src/settings.ts'

const head = `# Generated from src/settings.ts. Do not edit.
name: Pipeline Review
description: Reviews data pipelines (Orchestra, Databricks, dag-factory, Kestra) in pull requests, beside their run history.
author: Pipeline Review
branding:
  icon: git-pull-request
  color: blue
`

/** The text of `action.yml`, made of the table of settings. */
export function renderActionYml(settings = inputs): string {
  const inputLines = settings.flatMap((input) => [
    `  ${input.name}:`,
    `    description: ${quoted(input.description)}`,
    '    required: false',
    ...(input.default === '' ? [] : [`    default: ${quoted(input.default)}`]),
  ])
  const outputLines = outputs.flatMap((output) => [`  ${output.name}:`, `    description: ${quoted(output.description)}`])
  const runs = ['runs:', '  using: node24', '  main: dist/action.js']
  return `${[`${head}inputs:`, ...inputLines, 'outputs:', ...outputLines, ...runs].join('\n')}\n`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
