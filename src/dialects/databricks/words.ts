/** Keys of the root of a bundle file. */
export const rootKeys: readonly string[] = [
  'artifacts',
  'bundle',
  'environments',
  'experimental',
  'include',
  'permissions',
  'presets',
  'python',
  'resources',
  'run_as',
  'scripts',
  'sync',
  'targets',
  'variables',
  'workspace',
]

/** Keys of a target. */
export const targetKeys: readonly string[] = [
  'artifacts',
  'bundle',
  'cluster_id',
  'compute_id',
  'default',
  'git',
  'mode',
  'permissions',
  'presets',
  'resources',
  'run_as',
  'sync',
  'variables',
  'workspace',
]

/** Kinds of resources that a bundle can define. */
export const resourceTypes: readonly string[] = [
  'alerts',
  'apps',
  'catalogs',
  'clusters',
  'dashboards',
  'database_catalogs',
  'database_instances',
  'experiments',
  'external_locations',
  'genie_spaces',
  'instance_pools',
  'job_runs',
  'jobs',
  'model_serving_endpoints',
  'models',
  'pipelines',
  'postgres_branches',
  'postgres_catalogs',
  'postgres_databases',
  'postgres_endpoints',
  'postgres_projects',
  'postgres_roles',
  'postgres_synced_tables',
  'quality_monitors',
  'registered_models',
  'schemas',
  'secret_scopes',
  'secrets',
  'sql_warehouses',
  'synced_database_tables',
  'vector_search_endpoints',
  'vector_search_indexes',
  'volumes',
]

/** Names of the file that a bundle begins with. */
export function isRootName(path: string): boolean {
  return /(?:^|\/)(?:databricks|bundle)\.ya?ml$/.test(path)
}
