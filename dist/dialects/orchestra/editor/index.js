require("../../../rolldown-runtime.js");
const require_startup = require("../../../startup.js");
const require_orchestra_dialect = require("../../../orchestra-dialect.js");
const require_check_command = require("../../../check-command.js");
// src/generated/orchestra-words.ts
const words = {
	"file": {
		"version": {
			"title": "Version",
			"description": "Version of the format; always v1.",
			"types": ["string"],
			"values": ["v1"]
		},
		"name": {
			"title": "Name",
			"description": "Name of the pipeline; at most 100 characters.",
			"types": ["string"]
		},
		"pipeline": {
			"title": "Pipeline",
			"description": "Task groups and stand-alone tasks by id.",
			"types": ["object"]
		},
		"schedule": {
			"title": "Schedules",
			"description": "Each of them starts runs by the clock.",
			"types": ["array", "null"]
		},
		"sensors": {
			"title": "Sensors",
			"description": "Each of them waits for something and then starts a run, by id.",
			"types": ["object", "null"]
		},
		"trigger_events": {
			"title": "Trigger events",
			"description": "Each of them starts a run when another pipeline ends.",
			"types": ["array", "null"]
		},
		"webhook": {
			"title": "Webhook",
			"description": "Lets the API start runs.",
			"types": ["object"]
		},
		"configuration": {
			"title": "Configuration",
			"description": "Retries, timeout and run limit; defaults for all tasks.",
			"types": ["object", "null"]
		},
		"inputs": {
			"title": "Inputs",
			"description": "Values that a run is started with, by name.",
			"types": ["object", "null"]
		},
		"alerts": {
			"title": "Alerts",
			"description": "Messages about the outcome of the pipeline.",
			"types": ["array", "null"]
		},
		"meta": {
			"title": "Meta",
			"description": "Free facts for other tools; the product does not read them.",
			"types": ["object", "null"]
		},
		"anomalies": {
			"title": "Anomalies",
			"description": "Watches the duration of the pipeline against its own history.",
			"types": ["array", "null"]
		}
	},
	"group": {
		"tasks": {
			"title": "Tasks",
			"description": "Tasks of the group by id; at least one.",
			"types": ["object"]
		},
		"depends_on": {
			"title": "Depends on",
			"description": "Ids of other entries of the pipeline that must end before this group starts.",
			"types": ["array"]
		},
		"name": {
			"title": "Name",
			"description": "Name of the group; at most 100 characters.",
			"types": ["string", "null"]
		},
		"condition": {
			"title": "Condition",
			"description": "Expression that decides whether it runs; it replaces the default, which is that everything it depends on succeeded or ended with a warning.",
			"types": ["string", "null"]
		},
		"matrix": {
			"title": "Matrix",
			"description": "Repeats the whole group for each item of a list.",
			"types": ["object", "null"]
		},
		"meta": {
			"title": "Meta",
			"description": "Free facts for other tools; the product does not read them.",
			"types": ["object", "null"]
		},
		"paused": {
			"title": "Paused",
			"description": "True keeps the group without running it; what follows goes on as if it were not there.",
			"types": ["boolean"],
			"values": ["true", "false"]
		}
	},
	"task": {
		"integration": {
			"title": "Integration",
			"description": "The product or service that does the work.",
			"types": ["string"],
			"values": [
				"AIRBYTE_CLOUD",
				"AIRBYTE_SERVER",
				"AIRFLOW",
				"ALTERYX_SERVER",
				"ANTHROPIC",
				"ARCH",
				"AWS_BEDROCK",
				"AWS_EC2",
				"AWS_ECS",
				"AWS_EKS",
				"AWS_EMR",
				"AWS_FIREHOSE",
				"AWS_GLUE",
				"AWS_LAMBDA",
				"AWS_RDS",
				"AWS_REDSHIFT",
				"AWS_S3",
				"AWS_SAGEMAKER",
				"AWS_SECRETS_MANAGER",
				"AWS_SES",
				"AWS_STEP_FUNCTIONS",
				"AZURE",
				"AZURE_CONTAINER_APPS",
				"AZURE_DATA_FACTORY",
				"AZURE_DATA_LAKE_STORAGE",
				"AZURE_KEY_VAULT",
				"AZURE_KUBERNETES_SERVICE",
				"AZURE_LOGIC_APPS",
				"AZURE_SYNAPSE_ANALYTICS",
				"AZURE_VM",
				"BAUPLAN",
				"BOOMI",
				"CDATA",
				"CENSUS",
				"CLICKHOUSE",
				"COALESCE",
				"COUNT",
				"DATABRICKS",
				"DATADOG",
				"DATAPROC",
				"DATAZEN",
				"DBT",
				"DBT_CORE",
				"DLT",
				"DOMO",
				"DREMIO",
				"DUCKDB",
				"EMAIL",
				"ESTUARY",
				"ETLEAP",
				"FABRIC",
				"FABRIC_SYNAPSE",
				"FIVETRAN",
				"FORTRA",
				"GCP_BIG_QUERY",
				"GCP_CLOUD_FUNCTIONS",
				"GCP_CLOUD_RUN",
				"GCP_CLOUD_STORAGE",
				"GCP_DATAFLOW",
				"GCP_DATAFORM",
				"GCP_DATASTREAM",
				"GCP_LOOKER",
				"GITHUB_ACTIONS",
				"GKE",
				"GOOGLE_CLOUD",
				"HEVO",
				"HEX",
				"HIGHTOUCH",
				"HTTP",
				"HUBSPOT",
				"INFORMATICA_IICS",
				"INFORMATICA_POWERCENTER",
				"KAFKA",
				"KEBOOLA",
				"KLEENE",
				"LIGHTDASH",
				"LINUX_SSH",
				"MATILLION",
				"MATILLION_ETL",
				"METAPLANE",
				"MICROSOFT_TEAMS",
				"MICROSTRATEGY",
				"MONGODB",
				"MOTHERDUCK",
				"MYSQL",
				"N8N",
				"NIMBLE",
				"NOTION",
				"OMNI",
				"OPEN_AI",
				"ORCHESTRA",
				"PAGER_DUTY",
				"PARADIME",
				"PINECONE",
				"PORTABLE",
				"POSTGRES",
				"POWER_AUTOMATE",
				"POWER_BI",
				"PREFECT_CLOUD",
				"PYTHON",
				"QLIK",
				"QLIK_REPLICATE",
				"QUICKBOOKS",
				"RENDER",
				"RIVERY",
				"RUDDERSTACK",
				"SALESFORCE",
				"SAP",
				"SFTP",
				"SHAREPOINT",
				"SIGMA",
				"SISENSE",
				"SLACK",
				"SNOWFLAKE",
				"SNOWPLOW",
				"SODA",
				"SQL_MESH",
				"SQL_SERVER",
				"STITCH",
				"STREAMKAP",
				"TABLEAU_CLOUD",
				"TALEND_CLOUD",
				"THOUGHTSPOT",
				"TOBIKO_CLOUD",
				"WEAVIATE",
				"WEBHOOK",
				"WELD",
				"WINDOWS_SSH"
			]
		},
		"integration_job": {
			"title": "Job",
			"description": "What the integration is asked to do; must be one of its jobs.",
			"types": ["string"],
			"values": [
				"ACA_RUN_JOB",
				"ADF_PIPELINE_RUN",
				"ADLS_SENSOR",
				"AIRBYTE_CLOUD_JOB",
				"AIRBYTE_SERVER_JOB",
				"AIRFLOW_RUN_DAG",
				"AKS_RUN_JOB",
				"ALTERYX_SERVER_TRIGGER_WORKFLOW",
				"ANTHROPIC_CLAUDE_CHAT",
				"APPROVAL",
				"ARCH_SYNC_PIPELINE",
				"AWS_BEDROCK_INVOKE_MODEL",
				"AWS_EC2_SSM_RUN_SCRIPT",
				"AWS_ECS_RUN_TASK",
				"AWS_EKS_RUN_JOB",
				"AWS_EMR_RUN_JOB",
				"AWS_FIREHOSE_CHECK_STREAM",
				"AWS_GLUE_RUN_JOB",
				"AWS_LAMBDA_EXECUTE_ASYNC_FUNCTION",
				"AWS_REDSHIFT_EXECUTE_STATEMENT",
				"AWS_S3_GET_FILE",
				"AWS_S3_PUT_FILE",
				"AWS_SAGEMAKER_DEPLOY_MODEL",
				"AWS_SAGEMAKER_TRAIN_MODEL",
				"AWS_SES_SEND_EMAIL",
				"AWS_STEP_FUNCTIONS_START_EXECUTION",
				"AZURE_LOGIC_APPS_RUN_WORKFLOW",
				"AZURE_VM_RUN_COMMAND",
				"BAUPLAN_DATA_QUALITY_TEST",
				"BAUPLAN_EXECUTE_PIPELINE",
				"BOOMI_EXECUTE_PROCESS",
				"CDATA_SYNC_JOB",
				"CENSUS_SYNC",
				"CLICKHOUSE_RUN_QUERY",
				"CLICKHOUSE_RUN_TEST",
				"COALESCE_RUNJOB",
				"DATABRICKS_EXECUTE_STATEMENT",
				"DATABRICKS_ONE_TIME_RUN",
				"DATABRICKS_RUN_TEST",
				"DATABRICKS_RUN_WORKFLOW",
				"DATAPROC_RUN_JOB",
				"DATAZEN_CHECK_JOB",
				"DATAZEN_RUN_JOB",
				"DATA_RECONCILIATION_CURSOR_FIELD",
				"DATA_RECONCILIATION_MANUAL_QUERY",
				"DBT_CORE_EXECUTE",
				"DBT_RUNJOB",
				"DLT_EXECUTE_JOB",
				"DREMIO_RUN_QUERY",
				"DUCKDB_EXECUTE_QUERY",
				"ESTUARY_CHECK_FLOW",
				"ETLEAP_REFRESH_PIPELINE",
				"FABRIC_RUN_DATA_PIPELINE",
				"FABRIC_RUN_NOTEBOOK",
				"FABRIC_SYNAPSE_RUN_DQ_TEST",
				"FABRIC_SYNAPSE_RUN_QUERY",
				"FIVETRAN_SYNC_ALL",
				"GCP_BQ_RUN_QUERY_JOB",
				"GCP_BQ_RUN_SCHEDULED_QUERY_JOB",
				"GCP_BQ_RUN_TEST",
				"GCP_CLOUD_FUNCTIONS_EXECUTE_ASYNC_FUNCTION",
				"GCP_CLOUD_RUN_EXECUTE_JOB",
				"GCP_DATAFLOW_RUN_PIPELINE",
				"GCP_DATAFORM_INVOKE_WORKFLOW",
				"GCP_DATASTREAM_MONITOR",
				"GCP_LOOKER_RUN_SCHEDULED_PLAN",
				"GITHUB_RUN_WORKFLOW",
				"GKE_RUN_JOB",
				"HEVO_CHECK_DESTINATION_STATUS",
				"HEX_RUN_PROJECT",
				"HIGHTOUCH_SYNC",
				"HTTP_REQUEST",
				"HTTP_REQUEST_ASYNC",
				"HUBSPOT_IMPORT_RECORDS",
				"KAFKA_CHECK_TOPIC",
				"KEBOOLA_RUN_FLOW",
				"LIGHTDASH_REFRESH_DASHBOARD",
				"LIGHTDASH_REFRESH_PRE_AGGREGATE",
				"LINUX_SSH_EXECUTE_COMMAND",
				"MATILLION_ETL_RUN_JOB",
				"MATILLION_EXECUTE_PIPELINE",
				"METAPLANE_RUN_MONITOR",
				"MONGODB_RUN_COMMAND",
				"MONGODB_RUN_TEST",
				"MOTHERDUCK_EXECUTE_QUERY",
				"MYSQL_RUN_QUERY",
				"N8N_RUN_WORKFLOW",
				"NIMBLE_SERP_API",
				"NIMBLE_WEB_API",
				"NOTION_APPEND_BLOCKS",
				"NOTION_CREATE_DATABASE_PAGE",
				"NOTION_CREATE_PAGE",
				"NOTION_UPDATE_DATABASE_PAGE",
				"OMNI_TRIGGER_SCHEDULE",
				"OPEN_AI_CHAT",
				"PORTABLE_RUN_FLOW",
				"POSTGRES_RUN_QUERY",
				"POSTGRES_RUN_TEST",
				"POWER_AUTOMATE_RUN_FLOW",
				"POWER_BI_REFRESH_DATAFLOW",
				"POWER_BI_REFRESH_DATASET",
				"PREFECT_CLOUD_RUN_FLOW",
				"PYTHON_EXECUTE_SCRIPT",
				"QLIK_REPLICATE_TASK_FULL_LOAD",
				"QUICKBOOKS_CREATE_ENTITY",
				"RENDER_RUN_JOB",
				"RIVERY_RUN_RIVER",
				"RUDDERSTACK_RETL_SYNC",
				"RUN_AGENT",
				"SALESFORCE_RUN_ANALYTICS_DATAFLOW",
				"SEND_MICROSOFT_TEAMS_MESSAGE",
				"SEND_SLACK_MESSAGE",
				"SFTP_GET_FILE",
				"SFTP_PUT_FILE",
				"SHAREPOINT_GET_FILE",
				"SHAREPOINT_PUT_FILE",
				"SIGMA_DATAMODEL_MATERIALIZATION",
				"SIGMA_DATASET_MATERIALIZATION",
				"SIGMA_WORKBOOK_MATERIALIZATION",
				"SNOWFLAKE_ANOMALY_DETECTION",
				"SNOWFLAKE_RUN_QUERY",
				"SNOWFLAKE_RUN_TEST",
				"SNOWFLAKE_SCHEMA_VALIDATION",
				"SQL_MESH_EXECUTE_JOB",
				"SQL_SERVER_RUN_QUERY",
				"STITCH_SYNC",
				"SYNAPSE_NOTEBOOK_RUN",
				"SYNAPSE_PIPELINE_RUN",
				"TABLEAU_REFRESH_EXTRACT",
				"TABLEAU_REFRESH_WORKBOOK",
				"TABLEAU_UPDATE_SUBSCRIPTION",
				"TALEND_CLOUD_EXECUTE_TASK",
				"THOUGHTSPOT_FETCH_LIVEBOARD_DATA",
				"TOBIKO_CLOUD_EXECUTE",
				"TRIGGER_PIPELINE",
				"WAIT",
				"WINDOWS_SSH_COMMAND"
			]
		},
		"parameters": {
			"title": "Parameters",
			"description": "Settings of the job; which ones exist depends on the job.",
			"types": ["object"]
		},
		"depends_on": {
			"title": "Depends on",
			"description": "Ids of tasks of the same group that must end before this task starts.",
			"types": ["array"]
		},
		"name": {
			"title": "Name",
			"description": "Name of the task; at most 100 characters.",
			"types": ["string"]
		},
		"condition": {
			"title": "Condition",
			"description": "Expression that decides whether it runs; it replaces the default, which is that everything it depends on succeeded or ended with a warning.",
			"types": ["string", "null"]
		},
		"tags": {
			"title": "Tags",
			"description": "Labels to filter by; at most 10.",
			"types": ["array", "null"]
		},
		"connection": {
			"title": "Connection",
			"description": "Id of a connection, such as warehouse_12345, or an expression; absent means the default connection of the integration.",
			"types": ["string", "null"]
		},
		"operation_metadata": {
			"title": "Operation metadata",
			"description": "Further integrations whose lineage belongs to this task.",
			"types": ["object", "null"]
		},
		"treat_failure_as_warning": {
			"title": "Treat failure as warning",
			"description": "True lets the task end as a warning when it fails, so that what follows still runs.",
			"types": ["boolean", "null"],
			"values": ["true", "false"]
		},
		"configuration": {
			"title": "Configuration",
			"description": "Retries and timeout of this task; overrides those of the pipeline.",
			"types": ["object", "null"]
		},
		"alerts": {
			"title": "Alerts",
			"description": "Messages about the outcome of this task.",
			"types": ["array", "null"]
		},
		"meta": {
			"title": "Meta",
			"description": "Free facts for other tools; the product does not read them.",
			"types": ["object", "null"]
		},
		"anomalies": {
			"title": "Anomalies",
			"description": "Watches the duration of this task against its own history.",
			"types": ["array", "null"]
		},
		"paused": {
			"title": "Paused",
			"description": "True keeps the task without running it; what follows goes on as if it were not there.",
			"types": ["boolean"],
			"values": ["true", "false"]
		}
	},
	"operationMetadata": {
		"integration": {
			"title": "Integration",
			"description": "The integration that adds lineage.",
			"types": ["string"],
			"values": [
				"AIRBYTE_CLOUD",
				"AIRBYTE_SERVER",
				"AIRFLOW",
				"ALTERYX_SERVER",
				"ANTHROPIC",
				"ARCH",
				"AWS_BEDROCK",
				"AWS_EC2",
				"AWS_ECS",
				"AWS_EKS",
				"AWS_EMR",
				"AWS_FIREHOSE",
				"AWS_GLUE",
				"AWS_LAMBDA",
				"AWS_RDS",
				"AWS_REDSHIFT",
				"AWS_S3",
				"AWS_SAGEMAKER",
				"AWS_SECRETS_MANAGER",
				"AWS_SES",
				"AWS_STEP_FUNCTIONS",
				"AZURE",
				"AZURE_CONTAINER_APPS",
				"AZURE_DATA_FACTORY",
				"AZURE_DATA_LAKE_STORAGE",
				"AZURE_KEY_VAULT",
				"AZURE_KUBERNETES_SERVICE",
				"AZURE_LOGIC_APPS",
				"AZURE_SYNAPSE_ANALYTICS",
				"AZURE_VM",
				"BAUPLAN",
				"BOOMI",
				"CDATA",
				"CENSUS",
				"CLICKHOUSE",
				"COALESCE",
				"COUNT",
				"DATABRICKS",
				"DATADOG",
				"DATAPROC",
				"DATAZEN",
				"DBT",
				"DBT_CORE",
				"DLT",
				"DOMO",
				"DREMIO",
				"DUCKDB",
				"EMAIL",
				"ESTUARY",
				"ETLEAP",
				"FABRIC",
				"FABRIC_SYNAPSE",
				"FIVETRAN",
				"FORTRA",
				"GCP_BIG_QUERY",
				"GCP_CLOUD_FUNCTIONS",
				"GCP_CLOUD_RUN",
				"GCP_CLOUD_STORAGE",
				"GCP_DATAFLOW",
				"GCP_DATAFORM",
				"GCP_DATASTREAM",
				"GCP_LOOKER",
				"GITHUB_ACTIONS",
				"GKE",
				"GOOGLE_CLOUD",
				"HEVO",
				"HEX",
				"HIGHTOUCH",
				"HTTP",
				"HUBSPOT",
				"INFORMATICA_IICS",
				"INFORMATICA_POWERCENTER",
				"KAFKA",
				"KEBOOLA",
				"KLEENE",
				"LIGHTDASH",
				"LINUX_SSH",
				"MATILLION",
				"MATILLION_ETL",
				"METAPLANE",
				"MICROSOFT_TEAMS",
				"MICROSTRATEGY",
				"MONGODB",
				"MOTHERDUCK",
				"MYSQL",
				"N8N",
				"NIMBLE",
				"NOTION",
				"OMNI",
				"OPEN_AI",
				"ORCHESTRA",
				"PAGER_DUTY",
				"PARADIME",
				"PINECONE",
				"PORTABLE",
				"POSTGRES",
				"POWER_AUTOMATE",
				"POWER_BI",
				"PREFECT_CLOUD",
				"PYTHON",
				"QLIK",
				"QLIK_REPLICATE",
				"QUICKBOOKS",
				"RENDER",
				"RIVERY",
				"RUDDERSTACK",
				"SALESFORCE",
				"SAP",
				"SFTP",
				"SHAREPOINT",
				"SIGMA",
				"SISENSE",
				"SLACK",
				"SNOWFLAKE",
				"SNOWPLOW",
				"SODA",
				"SQL_MESH",
				"SQL_SERVER",
				"STITCH",
				"STREAMKAP",
				"TABLEAU_CLOUD",
				"TALEND_CLOUD",
				"THOUGHTSPOT",
				"TOBIKO_CLOUD",
				"WEAVIATE",
				"WEBHOOK",
				"WELD",
				"WINDOWS_SSH"
			]
		},
		"connection": {
			"title": "Connection",
			"description": "Id of the connection to read it through.",
			"types": ["string", "null"]
		},
		"dbt_warehouse_identifier": {
			"title": "dbt warehouse identifier",
			"description": "Names the warehouse that dbt builds in.",
			"types": ["string", "null"]
		},
		"s3_bucket_name": {
			"title": "S3 bucket",
			"description": "Bucket that holds the metadata files.",
			"types": ["string", "null"]
		},
		"s3_key_prefix": {
			"title": "S3 key prefix",
			"description": "Beginning of the keys of the metadata files.",
			"types": ["string", "null"]
		}
	},
	"configuration": {
		"retries": {
			"title": "Retries",
			"description": "How often a failed attempt is repeated, not counting the first one.",
			"types": ["integer", "null"]
		},
		"retry_delay": {
			"title": "Retry delay",
			"description": "Minutes between two attempts; at most 120.",
			"types": ["integer", "null"]
		},
		"timeout": {
			"title": "Timeout",
			"description": "Seconds after which the work is stopped.",
			"types": ["integer", "null"]
		},
		"concurrency": {
			"title": "Concurrency",
			"description": "How many runs may be active at a time.",
			"types": ["object", "null"]
		}
	},
	"concurrency": { "max_active": {
		"title": "Most active runs",
		"description": "Number of runs of one pipeline, environment and branch; a further run is skipped. 0 or absent means no limit. An expression over ENV is allowed.",
		"types": [
			"string",
			"integer",
			"null"
		]
	} },
	"matrix": {
		"inputs": {
			"title": "Inputs",
			"description": "One name and its list of items.",
			"types": ["object"]
		},
		"max_parallel": {
			"title": "Most in parallel",
			"description": "Number of iterations at a time; absent means all of them.",
			"types": ["integer", "null"]
		},
		"sequential": {
			"title": "Sequential",
			"description": "True runs the iterations one after another.",
			"types": ["boolean", "null"],
			"values": ["true", "false"]
		},
		"continue_on_error": {
			"title": "Continue on error",
			"description": "True goes on with the other iterations when one fails.",
			"types": ["boolean", "null"],
			"values": ["true", "false"]
		}
	},
	"input": {
		"type": {
			"title": "Type",
			"description": "Kind of value.",
			"types": ["string"],
			"values": [
				"string",
				"number",
				"boolean",
				"dict",
				"list"
			]
		},
		"default": {
			"title": "Default",
			"description": "Value where the trigger gives none; may be an expression.",
			"types": []
		},
		"optional": {
			"title": "Optional",
			"description": "True lets a run start without the value.",
			"types": ["boolean", "null"],
			"values": ["true", "false"]
		},
		"options": {
			"title": "Options",
			"description": "Values that the product offers for a string input.",
			"types": ["array", "null"]
		}
	},
	"schedule": {
		"name": {
			"title": "Name",
			"description": "Name of the schedule.",
			"types": ["string", "null"]
		},
		"cron": {
			"title": "Cron",
			"description": "Six fields: minute, hour, day of month, month, day of week (1 is Sunday), year. One of the two day fields must be ?.",
			"types": ["string"]
		},
		"timezone": {
			"title": "Time zone",
			"description": "Name of the IANA database, such as Europe/London; absent means UTC.",
			"types": ["string", "null"]
		},
		"environment": {
			"title": "Environment",
			"description": "Name or id of the environment to run in.",
			"types": ["string", "null"]
		},
		"branch": {
			"title": "Branch",
			"description": "Git branch to run the pipeline from.",
			"types": ["string", "null"]
		},
		"exclude": {
			"title": "Excluded dates",
			"description": "Dates, as year-month-day, on which it does not start.",
			"types": ["array", "null"]
		},
		"run_inputs": {
			"title": "Run inputs",
			"description": "Values for the inputs of the pipeline, by name.",
			"types": ["object", "null"]
		}
	},
	"sensor": {
		"name": {
			"title": "Name",
			"description": "Name of the sensor; at most 100 characters.",
			"types": ["string"]
		},
		"cron": {
			"title": "Cron",
			"description": "When the window opens. Six fields: minute, hour, day of month, month, day of week (1 is Sunday), year.",
			"types": ["string"]
		},
		"timezone": {
			"title": "Time zone",
			"description": "Name of the IANA database, such as Europe/London.",
			"types": ["string"]
		},
		"timeout_mins": {
			"title": "Window",
			"description": "Minutes that the window stays open; at most 7200, and shorter than the distance between two openings.",
			"types": ["integer"]
		},
		"checks": {
			"title": "Checks",
			"description": "What must hold; all of them, by id.",
			"types": ["object"]
		},
		"frequency_secs": {
			"title": "Frequency",
			"description": "Seconds between two polls, from 60 to 600.",
			"types": ["integer", "null"]
		},
		"condition": {
			"title": "Condition",
			"description": "Expression over the outputs of the checks, looked at after all of them passed.",
			"types": ["string", "null"]
		},
		"environments": {
			"title": "Environments",
			"description": "Names or ids of the environments to run in.",
			"types": [
				"array",
				"string",
				"null"
			]
		},
		"exclude": {
			"title": "Excluded dates",
			"description": "Dates, as year-month-day, on which the window stays shut.",
			"types": [
				"array",
				"string",
				"null"
			]
		},
		"run_inputs": {
			"title": "Run inputs",
			"description": "Values for the inputs of the pipeline, by name.",
			"types": ["object", "null"]
		},
		"alerts": {
			"title": "Alerts",
			"description": "Messages when the window closes without a run; only FAILED is accepted as a status.",
			"types": ["array", "null"]
		}
	},
	"check": {
		"integration": {
			"title": "Integration",
			"description": "The product or service to look at.",
			"types": ["string"],
			"values": [
				"AIRBYTE_CLOUD",
				"AIRBYTE_SERVER",
				"AIRFLOW",
				"ALTERYX_SERVER",
				"ANTHROPIC",
				"ARCH",
				"AWS_BEDROCK",
				"AWS_EC2",
				"AWS_ECS",
				"AWS_EKS",
				"AWS_EMR",
				"AWS_FIREHOSE",
				"AWS_GLUE",
				"AWS_LAMBDA",
				"AWS_RDS",
				"AWS_REDSHIFT",
				"AWS_S3",
				"AWS_SAGEMAKER",
				"AWS_SECRETS_MANAGER",
				"AWS_SES",
				"AWS_STEP_FUNCTIONS",
				"AZURE",
				"AZURE_CONTAINER_APPS",
				"AZURE_DATA_FACTORY",
				"AZURE_DATA_LAKE_STORAGE",
				"AZURE_KEY_VAULT",
				"AZURE_KUBERNETES_SERVICE",
				"AZURE_LOGIC_APPS",
				"AZURE_SYNAPSE_ANALYTICS",
				"AZURE_VM",
				"BAUPLAN",
				"BOOMI",
				"CDATA",
				"CENSUS",
				"CLICKHOUSE",
				"COALESCE",
				"COUNT",
				"DATABRICKS",
				"DATADOG",
				"DATAPROC",
				"DATAZEN",
				"DBT",
				"DBT_CORE",
				"DLT",
				"DOMO",
				"DREMIO",
				"DUCKDB",
				"EMAIL",
				"ESTUARY",
				"ETLEAP",
				"FABRIC",
				"FABRIC_SYNAPSE",
				"FIVETRAN",
				"FORTRA",
				"GCP_BIG_QUERY",
				"GCP_CLOUD_FUNCTIONS",
				"GCP_CLOUD_RUN",
				"GCP_CLOUD_STORAGE",
				"GCP_DATAFLOW",
				"GCP_DATAFORM",
				"GCP_DATASTREAM",
				"GCP_LOOKER",
				"GITHUB_ACTIONS",
				"GKE",
				"GOOGLE_CLOUD",
				"HEVO",
				"HEX",
				"HIGHTOUCH",
				"HTTP",
				"HUBSPOT",
				"INFORMATICA_IICS",
				"INFORMATICA_POWERCENTER",
				"KAFKA",
				"KEBOOLA",
				"KLEENE",
				"LIGHTDASH",
				"LINUX_SSH",
				"MATILLION",
				"MATILLION_ETL",
				"METAPLANE",
				"MICROSOFT_TEAMS",
				"MICROSTRATEGY",
				"MONGODB",
				"MOTHERDUCK",
				"MYSQL",
				"N8N",
				"NIMBLE",
				"NOTION",
				"OMNI",
				"OPEN_AI",
				"ORCHESTRA",
				"PAGER_DUTY",
				"PARADIME",
				"PINECONE",
				"PORTABLE",
				"POSTGRES",
				"POWER_AUTOMATE",
				"POWER_BI",
				"PREFECT_CLOUD",
				"PYTHON",
				"QLIK",
				"QLIK_REPLICATE",
				"QUICKBOOKS",
				"RENDER",
				"RIVERY",
				"RUDDERSTACK",
				"SALESFORCE",
				"SAP",
				"SFTP",
				"SHAREPOINT",
				"SIGMA",
				"SISENSE",
				"SLACK",
				"SNOWFLAKE",
				"SNOWPLOW",
				"SODA",
				"SQL_MESH",
				"SQL_SERVER",
				"STITCH",
				"STREAMKAP",
				"TABLEAU_CLOUD",
				"TALEND_CLOUD",
				"THOUGHTSPOT",
				"TOBIKO_CLOUD",
				"WEAVIATE",
				"WEBHOOK",
				"WELD",
				"WINDOWS_SSH"
			]
		},
		"sensor_type": {
			"title": "Sensor type",
			"description": "What kind of thing the check looks at.",
			"types": ["string"],
			"values": [
				"ADLS_FILE",
				"AWS_S3_FILE",
				"CLICKHOUSE_QUERY",
				"DATABRICKS_QUERY",
				"FABRIC_SYNAPSE_QUERY",
				"GCP_BIG_QUERY_QUERY",
				"MONGODB_QUERY",
				"MYSQL_QUERY",
				"ORCHESTRA_PIPELINE_STATUS",
				"ORCHESTRA_WEBHOOK_EVENT",
				"POSTGRES_QUERY",
				"SFTP_FILE",
				"SHAREPOINT_FILE",
				"SNOWFLAKE_QUERY",
				"SQL_SERVER_QUERY"
			]
		},
		"parameters": {
			"title": "Parameters",
			"description": "Settings of the check; which ones exist depends on the sensor type.",
			"types": ["object"]
		},
		"connection": {
			"title": "Connection",
			"description": "Id of a connection, such as warehouse_12345, or an expression.",
			"types": ["string", "null"]
		},
		"map_outputs": {
			"title": "Mapped outputs",
			"description": "Which input of the pipeline takes which output of the check.",
			"types": ["object", "null"]
		}
	},
	"triggerEvent": {
		"type": {
			"title": "Type",
			"description": "What to listen to.",
			"types": ["string"],
			"values": ["pipeline"]
		},
		"pipeline_id": {
			"title": "Pipeline",
			"description": "Id (UUID) of the other pipeline, or * for any.",
			"types": ["string"]
		},
		"statuses": {
			"title": "Statuses",
			"description": "Outcomes that start a run; absent means SUCCEEDED and WARNING.",
			"types": ["array", "null"],
			"values": [
				"CANCELLED",
				"CANCELLING",
				"CREATED",
				"FAILED",
				"RUNNING",
				"SKIPPED",
				"SUCCEEDED",
				"WARNING"
			]
		},
		"run_inputs": {
			"title": "Run inputs",
			"description": "Values for the inputs of the pipeline, by name.",
			"types": ["object", "null"]
		}
	},
	"webhook": {
		"enabled": {
			"title": "Enabled",
			"description": "True lets the API start runs.",
			"types": ["boolean"],
			"values": ["true", "false"]
		},
		"operation_metadata": {
			"title": "Operation metadata",
			"description": "Further integrations whose lineage belongs to runs started this way.",
			"types": ["object", "null"]
		},
		"run_inputs": {
			"title": "Run inputs",
			"description": "Values for inputs that the call does not give, by name.",
			"types": ["object", "null"]
		}
	},
	"alert": {
		"name": {
			"title": "Name",
			"description": "Name of the alert.",
			"types": ["string"]
		},
		"statuses": {
			"title": "Statuses",
			"description": "Outcomes that send it; at least one.",
			"types": ["array"],
			"values": [
				"ANY_COMPLETED",
				"CANCELLED",
				"FAILED",
				"SKIPPED",
				"SUCCEEDED",
				"WARNING"
			]
		},
		"destinations": {
			"title": "Destinations",
			"description": "Where it goes; at least one.",
			"types": ["array"]
		},
		"custom_message": {
			"title": "Message",
			"description": "Text to add; at most 200 characters.",
			"types": ["string", "null"]
		},
		"max_live_alerts": {
			"title": "Most live alerts",
			"description": "Messages about failing dbt models while the task still runs, per Slack channel, from 1 to 50.",
			"types": ["integer", "null"]
		}
	},
	"destination": {
		"integration": {
			"title": "Channel",
			"description": "Where the message goes.",
			"types": ["string"],
			"values": [
				"DATADOG",
				"EMAIL",
				"MICROSOFT_TEAMS",
				"PAGER_DUTY",
				"SLACK",
				"WEBHOOK"
			]
		},
		"destination": {
			"title": "Destination",
			"description": "Slack channel or e-mail address.",
			"types": ["string", "null"]
		},
		"connection_id": {
			"title": "Connection",
			"description": "Id of the connection to send through; needed for everything but Slack and e-mail.",
			"types": ["string", "null"]
		},
		"parameters": {
			"title": "Parameters",
			"description": "Settings of the channel: priority for Datadog, body for a webhook.",
			"types": ["object", "null"]
		}
	},
	"datadogParameters": { "priority": {
		"title": "Priority",
		"description": "From 1 (highest) to 5.",
		"types": ["integer", "null"]
	} },
	"webhookParameters": { "body": {
		"title": "Body",
		"description": "Body of the request.",
		"types": [
			"object",
			"string",
			"null"
		]
	} },
	"anomaly": {
		"type": {
			"title": "Type",
			"description": "What is watched, and whether above or below the baseline; absent means above.",
			"types": ["string"],
			"values": [
				"pipeline_duration_above_baseline",
				"pipeline_duration_below_baseline",
				"task_duration_above_baseline",
				"task_duration_below_baseline",
				"operation_duration_above_baseline",
				"operation_duration_below_baseline"
			]
		},
		"percentage_above_baseline": {
			"title": "Percent above",
			"description": "Percent over the median, from 1 to 1000.",
			"types": [
				"number",
				"string",
				"null"
			]
		},
		"percentage_below_baseline": {
			"title": "Percent below",
			"description": "Percent under the median, from 1 to 99.",
			"types": [
				"number",
				"string",
				"null"
			]
		},
		"min_baseline_seconds": {
			"title": "Least baseline",
			"description": "Seconds; shorter medians are not judged.",
			"types": [
				"number",
				"string",
				"null"
			]
		},
		"destinations": {
			"title": "Destinations",
			"description": "Where the message goes.",
			"types": ["array"]
		},
		"operation_types": {
			"title": "Operation types",
			"description": "Kinds of operation to judge; tests only when named.",
			"types": ["array", "null"],
			"values": [
				"AGGREGATION",
				"ANALYSIS",
				"DEPLOY",
				"INGESTION",
				"ITERATOR",
				"MATERIALISATION",
				"OPERATION",
				"QUERY",
				"REFRESH",
				"REVERSE_ETL",
				"SEED",
				"SNAPSHOT",
				"SOURCE",
				"TEST",
				"TEST_GROUP",
				"TRIGGER",
				"UNKNOWN"
			]
		},
		"operation_names": {
			"title": "Operation names",
			"description": "Globs of the names of operations to judge.",
			"types": ["array", "null"]
		},
		"max_anomalies": {
			"title": "Most anomalies",
			"description": "Number of operations to report per task run.",
			"types": ["integer", "null"]
		}
	}
};
// src/dialects/orchestra/editor/names.ts
function pipelineMeantBy(name, pipelines) {
	const { 0: own } = pipelines.filter(({ dialect }) => dialect.id === require_orchestra_dialect.orchestraDialect.id);
	return own && require_check_command.resolverOf(pipelines)(name, own)?.pipeline;
}
function neighbourOffers({ path, levels }, { pipeline }) {
	const at = path.lastIndexOf("depends_on");
	const own = path[at - 1];
	const group = pipeline?.nodes.get(require_check_command.nodeKeyOf(path.slice(0, at - 2)));
	const known = (!pipeline ? [] : group?.kind === "group" ? require_check_command.childrenOf(pipeline, group) : topOf(pipeline)).filter(({ id }) => id !== own);
	if (known.length > 0) return known.map(nodeOffer);
	return [...levels[at - 1]?.keys() ?? []].filter((id) => id !== own).map((id) => ({
		label: id,
		kind: "node"
	}));
}
function topOf(pipeline) {
	return [...pipeline.groups, ...pipeline.tasks].filter((node) => node.parent === null);
}
function nodeOffer(node) {
	const what = node.kind === "group" ? "task group" : node.action.job;
	return {
		label: node.id,
		kind: "node",
		detail: node.label === node.id ? what : `${node.label} (${what})`
	};
}
function pipelineOffers({ pipeline, pipelines }) {
	return pipelines.flatMap((other) => {
		if (other.key === pipeline?.key || other.dialect.id !== require_orchestra_dialect.orchestraDialect.id) return [];
		return [...new Set([other.id, other.alias])].filter((name) => name !== null).map((name) => ({
			label: name,
			kind: "pipeline",
			detail: other.name
		}));
	});
}
// src/dialects/orchestra/editor/keys.ts
function keyOffers(cursor, shapes, context) {
	const present = cursor.levels.at(-1) ?? new Map();
	return all(cursor, shapes, context).filter(({ label }) => !present.has(label));
}
function all(cursor, shapes, context) {
	const shape = shapes.at(-1) ?? "";
	const key = cursor.path.at(-1);
	if (key === "parameters") return parameterOffers(cursor, shapes);
	if (key === "run_inputs") return inputOffers(cursor, context);
	const required = require_check_command.shapeOf(shape).required ?? [];
	const offers = require_check_command.keysOf(shape).map((name) => {
		const word = wordFor(shape, name);
		return {
			label: name,
			kind: "key",
			...word && {
				detail: word.title,
				documentation: word.description
			},
			insert: isNested(word?.types) ? `${name}:` : `${name}: `,
			...required.includes(name) && { isRequired: true }
		};
	});
	return shape === "entry" ? offers.map((offer) => offer.label === "tasks" ? {
		...offer,
		isRequired: true
	} : offer) : offers;
}
function wordFor(shape, key) {
	return words[shape]?.[key] ?? words["task"]?.[key] ?? words["group"]?.[key];
}
function isNested(types) {
	return types !== void 0 && !types.some((type) => [
		"string",
		"integer",
		"number",
		"boolean"
	].includes(type));
}
function parameterOffers({ levels }, shapes) {
	const facts = factsAt(levels.at(-2), shapes.at(-2) ?? "");
	return Object.entries(facts?.parameters ?? {}).map(({ 0: name, 1: parameter }) => ({
		label: name,
		kind: "parameter",
		detail: detailOf(parameter),
		documentation: parameterWords(parameter).join("\n"),
		insert: `${name}: `,
		...parameter.required === true && { isRequired: true }
	}));
}
function factsAt(entries, shape) {
	const integration = entries?.get("integration") ?? "";
	if (shape === "check") return require_orchestra_dialect.sensorOf(entries?.get("sensor_type") ?? "");
	return require_orchestra_dialect.jobOf(integration, entries?.get("integration_job") ?? "");
}
function detailOf({ type, required }) {
	return required === true ? `${type}, required` : type;
}
function parameterWords({ type, required, source, enum: values, default: preset, note }) {
	return [
		`Type: ${type}, ${required === true ? "required" : required === false ? "optional" : "not documented as required"}.`,
		...values ? [`Values: ${values.join(", ")}.`] : [],
		...preset === void 0 ? [] : [`Default: ${String(preset)}.`],
		...note === void 0 ? [] : [note],
		...source === "seen" ? ["Known from pipelines only; the documentation does not list it."] : []
	];
}
function inputOffers(cursor, { pipeline, pipelines }) {
	const called = cursor.path.at(-2) === "parameters" ? cursor.levels.at(-2)?.get("pipeline_id") : void 0;
	return ((called === void 0 ? pipeline : pipelineMeantBy(called, pipelines))?.parameters ?? []).map(({ name, type, required, default: preset }) => ({
		label: name,
		kind: "input",
		detail: type,
		insert: `${name}: `,
		...required && preset === void 0 && { isRequired: true }
	}));
}
// src/dialects/orchestra/editor/documentation.ts
function documentationAt({ root }, path) {
	if (!root || path.length === 0) return [];
	const named = typeof path.at(-1) === "number" ? path.slice(0, -1) : path;
	const stops = require_check_command.stopsAlong(root, named.map(String));
	const owner = stops.at(-2);
	const key = require_check_command.canonicalKey(String(named.at(-1)));
	if (!owner) return [];
	const parameter = parameterAt(stops, key);
	if (parameter) return parameter;
	const word = words[owner.shape]?.[key];
	return word ? [`${word.title}: ${word.description}`, ...valueWords(owner, key)] : [];
}
function parameterAt(stops, name) {
	const home = stops.at(-3);
	if (stops.at(-2)?.path.at(-1) !== "parameters" || !home) return void 0;
	const facts = factsOf(home);
	const parameter = facts && require_orchestra_dialect.parameterOf(facts, name);
	return parameter && [`Parameter ${name} of ${textIn(home, home.shape === "check" ? "sensor_type" : "integration_job")}`, ...parameterWords(parameter)];
}
function factsOf(stop) {
	if (stop.shape === "check") return require_orchestra_dialect.sensorOf(textIn(stop, "sensor_type"));
	return require_orchestra_dialect.jobOf(textIn(stop, "integration"), textIn(stop, "integration_job"));
}
function valueWords(owner, key) {
	const integration = require_orchestra_dialect.integrationOf(textIn(owner, "integration"));
	if (key === "integration" && integration) return [`${integration.title}: jobs ${Object.keys(integration.jobs).join(", ") || "none"}.`];
	const facts = factsOf(owner);
	if (key !== "integration_job" && key !== "sensor_type" && key !== "parameters" || !facts) return [];
	const all = Object.entries(facts.parameters);
	const required = all.filter(({ 1: parameter }) => parameter.required === true).map(({ 0: name }) => name);
	const others = all.filter(({ 1: parameter }) => parameter.required !== true).map(({ 0: name }) => name);
	return [
		...integration && key === "integration_job" ? [`A job of ${integration.title}.`] : [],
		`Required parameters: ${required.join(", ") || "none known"}.`,
		...others.length > 0 ? [`Other parameters: ${others.join(", ")}.`] : []
	];
}
function textIn({ node }, key) {
	return require_startup.textOf(require_check_command.fieldOf(node, key)?.value) ?? "";
}
// src/dialects/orchestra/editor/expressions.ts
function expressionBefore({ before, path, position }) {
	const opening = before.lastIndexOf("${{");
	if (opening !== -1 && before.indexOf("}}", opening) === -1) return before.slice(opening + 3);
	return position === "value" && path.at(-1) === "condition" && opening === -1 ? before.replace(/^["']/, "") : void 0;
}
const access = /([A-Za-z_]\w*)((?:\s*\.\s*[\w-]+|\[\s*(?:'[^']*'|"[^"]*")\s*\])*)\s*(?:\.\s*([\w-]*)|\[\s*(['"]?)([^'"\]]*))$/;
function expressionOffers(text, cursor, context) {
	const end = text.slice(-300);
	if (/(?:==|!=|\bis(?:\s+not)?|\bin\s*\[?)\s*['"]\w*$/.test(end)) return statuses();
	const match = access.exec(end);
	if (!match) return /['"]\w*$/.test(end) ? [] : roots();
	const { 1: root = "", 2: between = "", 3: dotted, 4: quote } = match;
	const steps = [...between.matchAll(/\.\s*([\w-]+)|\[\s*['"]([^'"]*)['"]/g)].map(({ 1: name, 2: quoted }) => name ?? quoted ?? "");
	const isOpen = dotted === void 0 && quote === "";
	return membersOf(root.toLowerCase(), steps, cursor, context).map((offer) => isOpen ? {
		...offer,
		insert: `'${offer.label}'`
	} : offer);
}
function statuses() {
	return [...require_orchestra_dialect.finalStatuses, require_orchestra_dialect.anyFinalStatus].map((label) => ({
		label,
		kind: "value",
		detail: "status"
	}));
}
function roots() {
	return [...require_orchestra_dialect.contextSpellings.filter((name) => name !== "secrets").map((label) => ({
		label,
		kind: "expression"
	})), ...require_orchestra_dialect.functions.map((label) => ({
		label,
		kind: "expression",
		detail: "function",
		insert: `${label}(`
	}))];
}
function membersOf(root, steps, cursor, context) {
	const { pipeline, pipelines } = context;
	const members = (names) => names.map((label) => ({
		label,
		kind: "expression"
	}));
	if (root === "tasks" || root === "task_groups") {
		if (steps.length === 0) return (root === "tasks" ? pipeline?.tasks ?? [] : pipeline?.groups ?? []).map(nodeOffer);
		return steps.length === 1 ? members(root === "tasks" ? require_orchestra_dialect.taskMembers : require_orchestra_dialect.groupMembers) : root === "tasks" ? [] : members(["status"]);
	}
	if (steps.length > 0) return [];
	if (root === "inputs") return (pipeline?.parameters ?? []).map(({ name, type }) => ({
		label: name,
		kind: "input",
		detail: type
	}));
	if (root === "env") return namesOf(pipelines, "env").map((label) => ({
		label,
		kind: "expression",
		detail: "environment variable"
	}));
	if (root === "matrix") return matrixNames(cursor, pipeline);
	return root === "orchestra" ? members(require_orchestra_dialect.orchestraMembers) : [];
}
function namesOf(pipelines, context) {
	const names = pipelines.flatMap(({ references }) => references.filter((one) => one.context === context && one.isSound));
	return [...new Set(names.flatMap(({ name }) => name ?? []))].sort();
}
function matrixNames({ path }, pipeline) {
	return path.map((_, index) => pipeline?.nodes.get(require_check_command.nodeKeyOf(path.slice(0, index + 1)))).flatMap((node) => node?.kind === "group" ? (node.fanOut?.inputs ?? []).map(({ name }) => ({
		label: name,
		kind: "expression",
		detail: "matrix"
	})) : []);
}
// src/dialects/orchestra/editor/shapes.ts
function shapesAlong({ path, levels }) {
	const shapes = ["file"];
	for (let $ = 0, $l = path; $ < $l.length; $++) {
		const index = $, step = $l[$];
		{
			const above = shapes.at(-1) ?? "";
			const key = typeof step === "string" && require_check_command.hasKey(above, require_check_command.canonicalKey(step)) ? require_check_command.canonicalKey(step) : step;
			shapes.push(concrete(require_check_command.shapeBelow(above, key), levels[index + 1]));
		}
	}
	return shapes;
}
function concrete(shape, entries) {
	if (shape !== "entry") return shape;
	if (entries?.has("tasks")) return "group";
	return require_check_command.taskMarks.some((key) => entries?.has(key)) ? "task" : "entry";
}
// src/dialects/orchestra/editor/values.ts
function valueOffers(cursor, shapes, context) {
	const steps = typeof cursor.path.at(-1) === "number" ? cursor.path.slice(0, -1) : cursor.path;
	const key = String(steps.at(-1) ?? "");
	const owner = shapes[steps.length - 1] ?? "";
	const entries = cursor.levels[steps.length - 1] ?? new Map();
	if (key === "depends_on") return neighbourOffers(cursor, context);
	if (key === "pipeline_id") return [...pipelineOffers(context), ...owner === "triggerEvent" ? [anyPipeline] : []];
	if (owner === "" && steps.at(-2) === "parameters") return parameterValues(cursor, shapes, key);
	return offersByKey[key]?.(owner, entries, context) ?? (words[owner]?.[key]?.values ?? []).map((label) => ({
		label,
		kind: "value"
	}));
}
const anyPipeline = {
	label: "*",
	kind: "pipeline",
	insert: "\"*\"",
	detail: "any pipeline"
};
const offersByKey = {
	integration: (owner) => integrationsFor(owner).map(integrationOffer),
	integration_job: (_, entries) => {
		const integration = entries.get("integration") ?? "";
		const known = require_orchestra_dialect.integrationOf(integration);
		return (known ? Object.keys(known.jobs) : require_orchestra_dialect.jobNames()).map((label) => ({
			label,
			kind: "value",
			detail: known?.title ?? ""
		}));
	},
	sensor_type: (_, entries) => {
		const own = require_orchestra_dialect.sensorTypes().filter((type) => require_orchestra_dialect.sensorOf(type)?.integration === entries.get("integration"));
		return (own.length > 0 ? own : require_orchestra_dialect.sensorTypes()).map((label) => ({
			label,
			kind: "value"
		}));
	},
	timezone: () => ["UTC", ...[...require_check_command.zoneNames].filter((name) => name !== "UTC")].map((label) => ({
		label,
		kind: "value"
	})),
	environment: (_, __, { environments }) => environments.map((label) => ({
		label,
		kind: "value",
		detail: "environment"
	})),
	environments: (_, __, { environments }) => environments.map((label) => ({
		label,
		kind: "value",
		detail: "environment"
	})),
	cron: () => cronOffers
};
const cronOffers = [
	"0 6 ? * * *",
	"0 6 ? * MON-FRI *",
	"0 * ? * * *",
	"*/15 * ? * * *",
	"0 6 1 * ? *",
	"0 6 ? * MON *"
].flatMap((text) => {
	const read = require_orchestra_dialect.readCron(text);
	return "cron" in read ? [{
		label: text,
		kind: "value",
		insert: `"${text}"`,
		detail: require_check_command.describeCron(read.cron, null)
	}] : [];
});
function integrationsFor(owner) {
	if (owner === "destination") return require_orchestra_dialect.alertIntegrations;
	if (owner === "check") return [...new Set(require_orchestra_dialect.sensorTypes().flatMap((type) => require_orchestra_dialect.sensorOf(type)?.integration ?? []))].sort();
	if (owner !== "task" && owner !== "entry") return require_orchestra_dialect.integrationNames();
	return require_orchestra_dialect.integrationNames().filter((name) => Object.keys(require_orchestra_dialect.integrationOf(name)?.jobs ?? {}).length > 0);
}
function integrationOffer(label) {
	return {
		label,
		kind: "value",
		detail: require_orchestra_dialect.integrationOf(label)?.title ?? ""
	};
}
function parameterValues(cursor, shapes, name) {
	const at = cursor.path.lastIndexOf("parameters");
	const facts = factsAt(cursor.levels[at], shapes[at] ?? "");
	const parameter = facts && require_orchestra_dialect.parameterOf(facts, name);
	return (parameter?.enum ?? (parameter?.type === "boolean" ? ["true", "false"] : [])).map((label) => ({
		label,
		kind: "value",
		...String(parameter?.default) === label && { detail: "default" }
	}));
}
// src/dialects/orchestra/editor/index.ts
const textLists = [
	"depends_on",
	"statuses",
	"environments",
	"exclude",
	"tags",
	"operation_types",
	"operation_names"
];
const orchestraEditor = {
	offersAt(cursor, context) {
		const expression = expressionBefore(cursor);
		if (expression !== void 0) return expressionOffers(expression, cursor, context);
		const shapes = shapesAlong(cursor);
		const isTextItem = typeof cursor.path.at(-1) === "number" && textLists.includes(String(cursor.path.at(-2)));
		return cursor.position === "key" && !isTextItem ? keyOffers(cursor, shapes, context) : valueOffers(cursor, shapes, context);
	},
	documentationAt
};
exports.orchestraEditor = orchestraEditor;
