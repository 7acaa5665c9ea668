/** Arguments that every operator takes (Airflow 2.11.2 and 3.3.2 together: the signature of `BaseOperator`). */
export const baseArguments: ReadonlySet<string> = namesIn(`depends_on_past do_xcom_push doc doc_json doc_md doc_rst doc_yaml email
  email_on_failure email_on_retry end_date execution_timeout executor executor_config ignore_first_depends_on_past inlets logger_name
  map_index_template max_active_tis_per_dag max_active_tis_per_dagrun max_retry_delay multiple_outputs on_execute_callback
  on_failure_callback on_retry_callback on_skipped_callback on_success_callback outlets owner params pool pool_slots post_execute
  pre_execute priority_weight queue render_template_as_native_obj resources retries retry_delay retry_exponential_backoff retry_policy
  run_as_user sla start_date task_concurrency task_display_name task_group task_id trigger_rule wait_for_downstream
  wait_for_past_depends_before_skipping weight_rule dag default_args allow_nested_operators`)

/** What dag-factory itself reads of a task (1.1.0, `make_task`, `adjust_general_task_params`). */
export const ownKeys: ReadonlySet<string> =
  namesIn(`operator decorator dependencies task_group_name expand partial variables_as_arguments
  python_callable python_callable_name python_callable_file success_check_name success_check_file success_check_lambda
  failure_check_name failure_check_file failure_check_lambda response_check_name response_check_file response_check_lambda
  execution_date_fn_name execution_date_fn_file on_execute_callback_name on_execute_callback_file on_success_callback_name
  on_success_callback_file on_failure_callback_name on_failure_callback_file on_retry_callback_name on_retry_callback_file
  on_skipped_callback_name on_skipped_callback_file`)

const sensor = 'exponential_backoff max_wait mode never_fail poke_interval silent_fail soft_fail timeout'
const python = 'op_args op_kwargs python_callable show_return_value_in_logs templates_dict templates_exts context'
const connection = 'tcp_keep_alive tcp_keep_alive_count tcp_keep_alive_idle tcp_keep_alive_interval'

interface Signature {
  readonly takes: ReadonlySet<string>
  /** Without it the operator is refused. */
  readonly needs: string | null
}

function signature(takes: string, needs: string | null = null): Signature {
  return { takes: namesIn(takes), needs }
}

/** What operators take beside that (signatures of both versions and of their providers together). */
const signatures: Readonly<Record<string, Signature>> = {
  BashOperator: signature(
    'append_env bash_command cwd env output_encoding output_processor skip_exit_code skip_on_exit_code',
    'bash_command',
  ),
  PythonOperator: signature(python, 'python_callable'),
  BranchPythonOperator: signature(python, 'python_callable'),
  ShortCircuitOperator: signature(`${python} ignore_downstream_trigger_rules`, 'python_callable'),
  EmptyOperator: signature(''),
  LatestOnlyOperator: signature('context'),
  TriggerDagRunOperator: signature(
    `allowed_states conf deferrable execution_date fail_when_dag_is_paused failed_states logical_date note
    openlineage_inject_parent_info poke_interval reset_dag_run run_after skip_when_already_exists trigger_dag_id trigger_run_id
    wait_for_completion`,
    'trigger_dag_id',
  ),
  ExternalTaskSensor: signature(
    `${sensor} allowed_states check_existence deferrable execution_date_fn execution_delta external_dag_id external_task_group_id
    external_task_id external_task_ids failed_states poll_interval skipped_states`,
    'external_dag_id',
  ),
  FileSensor: signature(`${sensor} deferrable filepath fs_conn_id recursive start_from_trigger trigger_kwargs`, 'filepath'),
  PythonSensor: signature(`${sensor} op_args op_kwargs python_callable templates_dict`, 'python_callable'),
  BashSensor: signature(`${sensor} bash_command env output_encoding retry_exit_code`, 'bash_command'),
  DateTimeSensor: signature(`${sensor} target_time`, 'target_time'),
  SQLExecuteQueryOperator: signature(
    `autocommit conn_id database handler hook_params output_processor parameters requires_result_fetch retry_on_failure return_last
    show_return_value_in_logs split_statements sql`,
    'sql',
  ),
  SqlSensor: signature(`${sensor} conn_id fail_on_empty failure hook_params parameters selector sql success`, 'sql'),
  HttpOperator: signature(`${connection} auth_type data deferrable endpoint extra_options headers http_conn_id log_response method
    pagination_function request_kwargs response_check response_filter retry_args warn_on_non_idempotent`),
  HttpSensor: signature(`${connection} ${sensor} deferrable endpoint extra_options headers http_conn_id method request_kwargs
    request_params response_check response_error_codes_allowlist`),
}

/** Modules of Airflow and of its providers whose classes have these names. */
const official =
  /^airflow\.(?:operators\.(?:bash|python|empty|latest_only|trigger_dagrun)|sensors\.(?:bash|python|external_task|filesystem|date_time)|providers\.(?:standard|common\.sql|http)\.(?:operators|sensors)\.\w+)$/

/** What the class of a path takes; undefined for a class that is not known. */
export function signatureOf(path: string): Signature | undefined {
  const [, module = '', name = ''] = /^(.+)\.(\w+)$/.exec(path) ?? []
  return official.test(module) && Object.hasOwn(signatures, name) ? signatures[name] : undefined
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((name) => name !== ''))
}
