const { workspace } = require('vscode')
const { LanguageClient } = require('vscode-languageclient/node')

/** @type {LanguageClient | undefined} */
let client

/** Starts the language server for YAML files, saved or not. */
exports.activate = () => {
  const settings = workspace.getConfiguration('pipelineReview')
  const [command = 'pipeline-review', ...args] = settings.get('command') ?? []
  client = new LanguageClient(
    'pipeline-review',
    'Pipeline Review',
    { command, args },
    {
      documentSelector: [
        { scheme: 'file', language: 'yaml' },
        { scheme: 'untitled', language: 'yaml' },
      ],
      initializationOptions: { diagnostics: settings.get('diagnostics') },
    },
  )
  return client.start()
}

exports.deactivate = () => client?.stop()
