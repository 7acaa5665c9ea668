import { describe, expect, it } from 'vitest'
import { fullReview } from '../../../src/run.ts'
import { fakeWorld } from '../../host.ts'

const dag = (id: string) =>
  `${id}:\n  start_date: 2026-01-01\n  schedule: "0 3 * * *"\n  catchup: false\n  tasks:\n    load: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: load}\n`

async function told(loaders: Readonly<Record<string, string>>, ids = ['loader-missing'], text = dag('quay')) {
  const host = fakeWorld({ 'dags/quay.yml': text, 'dags/pier.yml': dag('pier'), ...loaders }).host
  const { report } = await fullReview(host, { paths: ['dags/quay.yml'], profile: 'strict' })
  return report.findings.filter(({ rule }) => ids.includes(rule)).map(({ severity, message }) => `${severity}: ${message}`)
}

const named = (file: string, comment = '# airflow dag\n') =>
  `${comment}from pathlib import Path\nfrom dagfactory import load_yaml_dags\nconfig_file = str(Path(__file__).parent / "${file}")\nload_yaml_dags(\n    globals_dict=globals(),\n    config_filepath=config_file,\n)\n`

describe('loaders of DAG files', () => {
  it.each([
    ['names the file', named('quay.yml')],
    [
      'loads the whole folder',
      '# airflow dag\nfrom dagfactory import load_yaml_dags\nload_yaml_dags(globals_dict=globals(), suffix=[".yml"])\n',
    ],
    [
      'loads a folder of its own',
      '# airflow\nimport dagfactory\ndagfactory.load_yaml_dags(globals_dict=globals(), dags_folder="/opt/dags")\n',
    ],
    [
      'finds files at run time',
      'import glob, dagfactory, airflow\nfor path in glob.glob("/opt/*.yml"):\n    dagfactory.DagFactory(path).generate_dags(globals())\n',
    ],
    [
      'names the folder by a variable',
      'import airflow, dagfactory, os\ndagfactory.DagFactory(os.environ["HOME"] + "/pier.yml")\n',
    ],
    [
      'only wraps the library',
      'from dagfactory import load_yaml_dags as load\n\ndef build(path, scope):\n    load(scope, config_filepath=path)\n',
    ],
    ['is no loader', 'import boto3\n'],
  ])('are not missed where one %s', async (_, text) => {
    expect(await told({ 'dags/load.py': text })).toEqual([])
  })

  it('are missed where all name other files', async () => {
    expect(await told({ 'dags/load.py': named('pier.yml') })).toEqual([
      'note: No loader in the folder of "quay.yml" or above names it: "dags/load.py" names other files',
    ])
    expect(await told({ 'dags/load.py': named('pier.yml'), 'load_more.py': named('dags/quay.yml') })).toEqual([])
  })

  it('name a file that does not exist', async () => {
    expect(await told({ 'dags/load.py': named('quays.yml') })).toEqual([
      'warning: Loader "dags/load.py" names "quays.yml", which does not exist; did you mean "quay.yml"?',
    ])
  })

  it('are passed over by Airflow without the word airflow', async () => {
    expect(await told({ 'dags/load.py': named('quay.yml', '') })).toEqual([
      'warning: Loader "dags/load.py" lacks the word "airflow": Airflow does not open it, and the DAGs of this file never appear',
    ])
    expect(await told({ 'dags/load.py': named('quay.yml', ''), 'dags/again.py': named('quay.yml') })).toEqual([])
  })

  it('tell which dag-factory they are written for', async () => {
    const old = dag('quay').replace('schedule:', 'schedule_interval:')
    const ids = ['removed-key', 'spelling-unsupported']
    const written =
      '# airflow\nimport dagfactory\ndag_factory = dagfactory.DagFactory("/opt/dags/quay.yml")\ndag_factory.generate_dags(globals())\n'
    expect(
      await told(
        { 'dags/load.py': written },
        ids,
        old.replace('start_date: 2026-01-01', 'default_args: {start_date: 2026-01-01}'),
      ),
    ).toEqual([])
    expect(await told({ 'dags/load.py': written }, ids)).toEqual([
      'error: "start_date" of DAG "quay" is not in "default_args", where dag-factory <1 (dags/load.py:3) wants it: no DAG of the file loads',
      'error: Schedule "0 3 * * *" of DAG "quay" is refused by dag-factory <1 (dags/load.py:3), which reads it as datasets: no DAG of the file loads',
    ])
    expect(await told({ 'dags/load.py': named('quay.yml') }, ids, old)).toEqual([
      'error: DAG "quay" has "schedule_interval", which dag-factory >=1 (dags/load.py:7) refuses: no DAG of the file loads',
    ])
  })
})
