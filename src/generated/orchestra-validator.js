export const validate = validate21;
export default validate21;
const schema6 = {"type":"object","required":["name","version","pipeline"],"properties":{"version":{"type":"string","const":"v1"},"name":{"$ref":"#/$defs/name"},"pipeline":{"$ref":"#/$defs/entries"},"schedule":{"$ref":"#/$defs/schedules"},"sensors":{"$ref":"#/$defs/sensors"},"trigger_events":{"$ref":"#/$defs/triggerEvents"},"webhook":{"$ref":"#/$defs/webhook"},"configuration":{"$ref":"#/$defs/configuration"},"inputs":{"$ref":"#/$defs/inputs"},"alerts":{"$ref":"#/$defs/alerts"},"meta":{"$ref":"#/$defs/meta"},"anomalies":{"$ref":"#/$defs/anomalies"}},"additionalProperties":false,"$defs":{"id":{"type":"string"},"name":{"type":"string","maxLength":100},"optionalName":{"type":["string","null"],"maxLength":100},"integration":{"type":"string"},"job":{"type":"string"},"sensorType":{"type":"string"},"alertIntegration":{"type":"string","enum":["DATADOG","EMAIL","MICROSOFT_TEAMS","PAGER_DUTY","SLACK","WEBHOOK"]},"alertStatus":{"type":"string","enum":["ANY_COMPLETED","CANCELLED","FAILED","SKIPPED","SUCCEEDED","WARNING"]},"runStatus":{"type":"string","enum":["CANCELLED","CANCELLING","CREATED","FAILED","RUNNING","SKIPPED","SUCCEEDED","WARNING"]},"operationType":{"type":"string","enum":["AGGREGATION","ANALYSIS","DEPLOY","INGESTION","ITERATOR","MATERIALISATION","OPERATION","QUERY","REFRESH","REVERSE_ETL","SEED","SNAPSHOT","SOURCE","TEST","TEST_GROUP","TRIGGER","UNKNOWN"]},"dependencies":{"type":"array","items":{"$ref":"#/$defs/id"}},"entries":{"type":"object","additionalProperties":{"$ref":"#/$defs/entry"}},"tasks":{"type":"object","additionalProperties":{"$ref":"#/$defs/task"},"minProperties":1},"entry":{"type":"object","if":{"required":["tasks"]},"then":{"$ref":"#/$defs/group"},"else":{"if":{"anyOf":[{"required":["integration"]},{"required":["integration_job"]},{"required":["parameters"]},{"required":["connection"]},{"required":["treat_failure_as_warning"]},{"required":["operation_metadata"]}]},"then":{"$ref":"#/$defs/task"},"else":{"$ref":"#/$defs/group"}}},"group":{"type":"object","required":["tasks"],"properties":{"tasks":{"$ref":"#/$defs/tasks"},"depends_on":{"$ref":"#/$defs/dependencies"},"name":{"$ref":"#/$defs/optionalName"},"condition":{"type":["string","null"]},"matrix":{"$ref":"#/$defs/matrix"},"meta":{"$ref":"#/$defs/meta"},"paused":{"type":"boolean"}},"additionalProperties":false},"task":{"type":"object","required":["integration","integration_job","parameters"],"properties":{"integration":{"$ref":"#/$defs/integration"},"integration_job":{"$ref":"#/$defs/job"},"parameters":{"type":"object"},"depends_on":{"$ref":"#/$defs/dependencies"},"name":{"$ref":"#/$defs/name"},"condition":{"type":["string","null"]},"tags":{"type":["array","null"],"items":{"type":"string"},"maxItems":10},"connection":{"type":["string","null"]},"operation_metadata":{"$ref":"#/$defs/operationMetadataMap"},"treat_failure_as_warning":{"type":["boolean","null"]},"configuration":{"$ref":"#/$defs/configuration"},"alerts":{"$ref":"#/$defs/alerts"},"meta":{"$ref":"#/$defs/meta"},"anomalies":{"$ref":"#/$defs/anomalies"},"paused":{"type":"boolean"}},"additionalProperties":false},"meta":{"type":["object","null"]},"runInputs":{"type":["object","null"]},"operationMetadataMap":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/operationMetadata"}},"operationMetadata":{"type":"object","required":["integration"],"properties":{"integration":{"$ref":"#/$defs/integration"},"connection":{"type":["string","null"]},"dbt_warehouse_identifier":{"type":["string","null"]},"s3_bucket_name":{"type":["string","null"]},"s3_key_prefix":{"type":["string","null"]}},"additionalProperties":false},"configuration":{"type":["object","null"],"properties":{"retries":{"type":["integer","null"],"minimum":0},"retry_delay":{"type":["integer","null"],"minimum":0,"maximum":120},"timeout":{"type":["integer","null"],"minimum":0},"concurrency":{"$ref":"#/$defs/concurrency"}},"additionalProperties":false},"concurrency":{"type":["object","null"],"properties":{"max_active":{"type":["string","integer","null"],"minimum":0}},"additionalProperties":false},"matrix":{"type":["object","null"],"required":["inputs"],"properties":{"inputs":{"$ref":"#/$defs/matrixInputs"},"max_parallel":{"type":["integer","null"]},"sequential":{"type":["boolean","null"]},"continue_on_error":{"type":["boolean","null"]}},"additionalProperties":false},"matrixInputs":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":["array","string"],"pattern":"\\$\\{\\{"}},"inputs":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/input"},"propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"input":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["string","number","boolean","dict","list"]},"default":{},"optional":{"type":["boolean","null"]},"options":{"type":["array","null"]}},"additionalProperties":false},"schedules":{"type":["array","null"],"items":{"$ref":"#/$defs/schedule"}},"schedule":{"type":"object","required":["cron"],"properties":{"name":{"type":["string","null"]},"cron":{"type":"string"},"timezone":{"type":["string","null"]},"environment":{"type":["string","null"]},"branch":{"type":["string","null"]},"exclude":{"type":["array","null"],"items":{"type":"string"}},"run_inputs":{"$ref":"#/$defs/runInputs"}},"additionalProperties":false},"sensors":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/sensor"}},"sensor":{"type":"object","required":["name","cron","timezone","timeout_mins","checks"],"properties":{"name":{"$ref":"#/$defs/name"},"cron":{"type":"string"},"timezone":{"type":"string"},"timeout_mins":{"type":"integer","maximum":7200},"checks":{"$ref":"#/$defs/checks"},"frequency_secs":{"type":["integer","null"],"minimum":60,"maximum":600},"condition":{"type":["string","null"]},"environments":{"type":["array","string","null"],"items":{"type":"string"}},"exclude":{"type":["array","string","null"],"items":{"type":"string"}},"run_inputs":{"$ref":"#/$defs/runInputs"},"alerts":{"$ref":"#/$defs/alerts"}},"additionalProperties":false,"allOf":[{"properties":{"alerts":{"items":{"properties":{"statuses":{"items":{"const":"FAILED"}}}}}}}]},"checks":{"type":"object","additionalProperties":{"$ref":"#/$defs/check"},"minProperties":1},"check":{"type":"object","required":["integration","sensor_type","parameters"],"properties":{"integration":{"$ref":"#/$defs/integration"},"sensor_type":{"$ref":"#/$defs/sensorType"},"parameters":{"type":"object"},"connection":{"type":["string","null"]},"map_outputs":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}},"additionalProperties":false},"triggerEvents":{"type":["array","null"],"items":{"$ref":"#/$defs/triggerEvent"}},"triggerEvent":{"type":"object","required":["type","pipeline_id"],"properties":{"type":{"type":"string","const":"pipeline"},"pipeline_id":{"type":"string","pattern":"^(\\*|[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})$"},"statuses":{"type":["array","null"],"items":{"$ref":"#/$defs/runStatus"}},"run_inputs":{"$ref":"#/$defs/runInputs"}},"additionalProperties":false},"webhook":{"type":"object","properties":{"enabled":{"type":"boolean"},"operation_metadata":{"$ref":"#/$defs/operationMetadataMap"},"run_inputs":{"$ref":"#/$defs/runInputs"}},"additionalProperties":false},"alerts":{"type":["array","null"],"items":{"$ref":"#/$defs/alert"}},"alert":{"type":"object","required":["name","statuses","destinations"],"properties":{"name":{"type":"string"},"statuses":{"type":"array","items":{"$ref":"#/$defs/alertStatus"},"minItems":1},"destinations":{"$ref":"#/$defs/destinations"},"custom_message":{"type":["string","null"],"maxLength":200},"max_live_alerts":{"type":["integer","null"],"minimum":1,"maximum":50}},"additionalProperties":false},"destinations":{"type":"array","items":{"$ref":"#/$defs/destination"},"minItems":1},"destination":{"type":"object","required":["integration"],"properties":{"integration":{"$ref":"#/$defs/alertIntegration"},"destination":{"type":["string","null"]},"connection_id":{"type":["string","null"]},"parameters":{"type":["object","null"]}},"additionalProperties":false,"allOf":[{"if":{"required":["integration"],"properties":{"integration":{"enum":["DATADOG","MICROSOFT_TEAMS","PAGER_DUTY","WEBHOOK"]}}},"then":{"required":["connection_id"]}},{"if":{"required":["integration"],"properties":{"integration":{"const":"DATADOG"}}},"then":{"properties":{"parameters":{"$ref":"#/$defs/datadogParameters"}}}},{"if":{"required":["integration"],"properties":{"integration":{"const":"WEBHOOK"}}},"then":{"properties":{"parameters":{"$ref":"#/$defs/webhookParameters"}}}}]},"datadogParameters":{"type":["object","null"],"properties":{"priority":{"type":["integer","null"],"minimum":1,"maximum":5}},"additionalProperties":false},"webhookParameters":{"type":["object","null"],"properties":{"body":{"type":["object","string","null"]}},"additionalProperties":false},"anomalies":{"type":["array","null"],"items":{"$ref":"#/$defs/anomaly"}},"anomaly":{"type":"object","properties":{"type":{"type":"string","enum":["pipeline_duration_above_baseline","pipeline_duration_below_baseline","task_duration_above_baseline","task_duration_below_baseline","operation_duration_above_baseline","operation_duration_below_baseline"]},"percentage_above_baseline":{"type":["number","string","null"],"minimum":1,"maximum":1000},"percentage_below_baseline":{"type":["number","string","null"],"minimum":1,"maximum":99},"min_baseline_seconds":{"type":["number","string","null"]},"destinations":{"$ref":"#/$defs/destinations"},"operation_types":{"type":["array","null"],"items":{"$ref":"#/$defs/operationType"}},"operation_names":{"type":["array","null"],"items":{"type":"string"}},"max_anomalies":{"type":["integer","null"]}},"additionalProperties":false}}};
const func0 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"string","maxLength":100};
const func51 = codePoints;

function validate22(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func51(data) > 100){
vErrors = added(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","additionalProperties":{"$ref":"#/$defs/entry"}};
const schema9 = {"type":"object","if":{"required":["tasks"]},"then":{"$ref":"#/$defs/group"},"else":{"if":{"anyOf":[{"required":["integration"]},{"required":["integration_job"]},{"required":["parameters"]},{"required":["connection"]},{"required":["treat_failure_as_warning"]},{"required":["operation_metadata"]}]},"then":{"$ref":"#/$defs/task"},"else":{"$ref":"#/$defs/group"}}};
const schema10 = {"type":"object","required":["tasks"],"properties":{"tasks":{"$ref":"#/$defs/tasks"},"depends_on":{"$ref":"#/$defs/dependencies"},"name":{"$ref":"#/$defs/optionalName"},"condition":{"type":["string","null"]},"matrix":{"$ref":"#/$defs/matrix"},"meta":{"$ref":"#/$defs/meta"},"paused":{"type":"boolean"}},"additionalProperties":false};
const schema11 = {"type":"object","additionalProperties":{"$ref":"#/$defs/task"},"minProperties":1};
const schema12 = {"type":"object","required":["integration","integration_job","parameters"],"properties":{"integration":{"$ref":"#/$defs/integration"},"integration_job":{"$ref":"#/$defs/job"},"parameters":{"type":"object"},"depends_on":{"$ref":"#/$defs/dependencies"},"name":{"$ref":"#/$defs/name"},"condition":{"type":["string","null"]},"tags":{"type":["array","null"],"items":{"type":"string"},"maxItems":10},"connection":{"type":["string","null"]},"operation_metadata":{"$ref":"#/$defs/operationMetadataMap"},"treat_failure_as_warning":{"type":["boolean","null"]},"configuration":{"$ref":"#/$defs/configuration"},"alerts":{"$ref":"#/$defs/alerts"},"meta":{"$ref":"#/$defs/meta"},"anomalies":{"$ref":"#/$defs/anomalies"},"paused":{"type":"boolean"}},"additionalProperties":false};
const schema13 = {"type":"string"};

function validate29(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"string"};

function validate31(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"array","items":{"$ref":"#/$defs/id"}};
const schema16 = {"type":"string"};

function validate34(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate33(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate34.errors : appended(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/operationMetadata"}};
const schema18 = {"type":"object","required":["integration"],"properties":{"integration":{"$ref":"#/$defs/integration"},"connection":{"type":["string","null"]},"dbt_warehouse_identifier":{"type":["string","null"]},"s3_bucket_name":{"type":["string","null"]},"s3_key_prefix":{"type":["string","null"]}},"additionalProperties":false};

function validate39(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.integration === undefined) || (!(func0.call(data, "integration")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "integration"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "integration") || (key0 === "connection")) || (key0 === "dbt_warehouse_identifier")) || (key0 === "s3_bucket_name")) || (key0 === "s3_key_prefix"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.integration !== undefined && func0.call(data, "integration")){
if(!(validate29(data.integration, instancePath+"/integration"))){
vErrors = vErrors === null ? validate29.errors : appended(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.connection !== undefined && func0.call(data, "connection")){
let data1 = data.connection;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/connection",keyword:"type",params:{type: schema18.properties.connection.type}});
errors++;
}
}
if(data.dbt_warehouse_identifier !== undefined && func0.call(data, "dbt_warehouse_identifier")){
let data2 = data.dbt_warehouse_identifier;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/dbt_warehouse_identifier",keyword:"type",params:{type: schema18.properties.dbt_warehouse_identifier.type}});
errors++;
}
}
if(data.s3_bucket_name !== undefined && func0.call(data, "s3_bucket_name")){
let data3 = data.s3_bucket_name;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/s3_bucket_name",keyword:"type",params:{type: schema18.properties.s3_bucket_name.type}});
errors++;
}
}
if(data.s3_key_prefix !== undefined && func0.call(data, "s3_key_prefix")){
let data4 = data.s3_key_prefix;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/s3_key_prefix",keyword:"type",params:{type: schema18.properties.s3_key_prefix.type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate38(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema17.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(validate39(data[key0], instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = vErrors === null ? validate39.errors : appended(vErrors, validate39.errors);
errors = vErrors.length;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":["object","null"],"properties":{"retries":{"type":["integer","null"],"minimum":0},"retry_delay":{"type":["integer","null"],"minimum":0,"maximum":120},"timeout":{"type":["integer","null"],"minimum":0},"concurrency":{"$ref":"#/$defs/concurrency"}},"additionalProperties":false};
const schema20 = {"type":["object","null"],"properties":{"max_active":{"type":["string","integer","null"],"minimum":0}},"additionalProperties":false};

function validate44(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema20.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "max_active")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.max_active !== undefined && func0.call(data, "max_active")){
let data0 = data.max_active;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (data0 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_active",keyword:"type",params:{type: schema20.properties.max_active.type}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_active",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema19.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "retries") || (key0 === "retry_delay")) || (key0 === "timeout")) || (key0 === "concurrency"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.retries !== undefined && func0.call(data, "retries")){
let data0 = data.retries;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/retries",keyword:"type",params:{type: schema19.properties.retries.type}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/retries",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.retry_delay !== undefined && func0.call(data, "retry_delay")){
let data1 = data.retry_delay;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry_delay",keyword:"type",params:{type: schema19.properties.retry_delay.type}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 120 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry_delay",keyword:"maximum",params:{comparison: "<=", limit: 120}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry_delay",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data2 = data.timeout;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeout",keyword:"type",params:{type: schema19.properties.timeout.type}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeout",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.concurrency !== undefined && func0.call(data, "concurrency")){
if(!(validate44(data.concurrency, instancePath+"/concurrency"))){
vErrors = vErrors === null ? validate44.errors : appended(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":["array","null"],"items":{"$ref":"#/$defs/alert"}};
const schema22 = {"type":"object","required":["name","statuses","destinations"],"properties":{"name":{"type":"string"},"statuses":{"type":"array","items":{"$ref":"#/$defs/alertStatus"},"minItems":1},"destinations":{"$ref":"#/$defs/destinations"},"custom_message":{"type":["string","null"],"maxLength":200},"max_live_alerts":{"type":["integer","null"],"minimum":1,"maximum":50}},"additionalProperties":false};
const schema23 = {"type":"string","enum":["ANY_COMPLETED","CANCELLED","FAILED","SKIPPED","SUCCEEDED","WARNING"]};

function validate49(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "ANY_COMPLETED") || (data === "CANCELLED")) || (data === "FAILED")) || (data === "SKIPPED")) || (data === "SUCCEEDED")) || (data === "WARNING"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema23.enum}});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"array","items":{"$ref":"#/$defs/destination"},"minItems":1};
const schema25 = {"type":"object","required":["integration"],"properties":{"integration":{"$ref":"#/$defs/alertIntegration"},"destination":{"type":["string","null"]},"connection_id":{"type":["string","null"]},"parameters":{"type":["object","null"]}},"additionalProperties":false,"allOf":[{"if":{"required":["integration"],"properties":{"integration":{"enum":["DATADOG","MICROSOFT_TEAMS","PAGER_DUTY","WEBHOOK"]}}},"then":{"required":["connection_id"]}},{"if":{"required":["integration"],"properties":{"integration":{"const":"DATADOG"}}},"then":{"properties":{"parameters":{"$ref":"#/$defs/datadogParameters"}}}},{"if":{"required":["integration"],"properties":{"integration":{"const":"WEBHOOK"}}},"then":{"properties":{"parameters":{"$ref":"#/$defs/webhookParameters"}}}}]};
const schema26 = {"type":["object","null"],"properties":{"priority":{"type":["integer","null"],"minimum":1,"maximum":5}},"additionalProperties":false};

function validate53(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema26.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "priority")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
let data0 = data.priority;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/priority",keyword:"type",params:{type: schema26.properties.priority.type}});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 5}});
errors++;
}
if(data0 < 1 || isNaN(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
validate53.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":["object","null"],"properties":{"body":{"type":["object","string","null"]}},"additionalProperties":false};

function validate55(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema27.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "body")){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.body !== undefined && func0.call(data, "body")){
let data0 = data.body;
if(((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "string")) && (data0 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/body",keyword:"type",params:{type: schema27.properties.body.type}});
errors++;
}
}
}
validate55.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"string","enum":["DATADOG","EMAIL","MICROSOFT_TEAMS","PAGER_DUTY","SLACK","WEBHOOK"]};

function validate57(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data === "DATADOG") || (data === "EMAIL")) || (data === "MICROSOFT_TEAMS")) || (data === "PAGER_DUTY")) || (data === "SLACK")) || (data === "WEBHOOK"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema28.enum}});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate52(data, instancePath = ""){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.integration === undefined) || (!(func0.call(data, "integration")))) && (missing0 = "integration")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.integration !== undefined && func0.call(data, "integration")){
let data0 = data.integration;
if(!((((data0 === "DATADOG") || (data0 === "MICROSOFT_TEAMS")) || (data0 === "PAGER_DUTY")) || (data0 === "WEBHOOK"))){
vErrors = added(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.connection_id === undefined) || (!(func0.call(data, "connection_id")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "connection_id"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.integration === undefined) || (!(func0.call(data, "integration")))) && (missing1 = "integration")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.integration !== undefined && func0.call(data, "integration")){
if("DATADOG" !== data.integration){
vErrors = added(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parameters !== undefined && func0.call(data, "parameters")){
if(!(validate53(data.parameters, instancePath+"/parameters"))){
vErrors = vErrors === null ? validate53.errors : appended(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.integration === undefined) || (!(func0.call(data, "integration")))) && (missing2 = "integration")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.integration !== undefined && func0.call(data, "integration")){
if("WEBHOOK" !== data.integration){
vErrors = added(vErrors, {});
errors++;
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parameters !== undefined && func0.call(data, "parameters")){
if(!(validate55(data.parameters, instancePath+"/parameters"))){
vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
}
if(!valid6){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: "then"}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.integration === undefined) || (!(func0.call(data, "integration")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "integration"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "integration") || (key0 === "destination")) || (key0 === "connection_id")) || (key0 === "parameters"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.integration !== undefined && func0.call(data, "integration")){
if(!(validate57(data.integration, instancePath+"/integration"))){
vErrors = vErrors === null ? validate57.errors : appended(vErrors, validate57.errors);
errors = vErrors.length;
}
}
if(data.destination !== undefined && func0.call(data, "destination")){
let data6 = data.destination;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/destination",keyword:"type",params:{type: schema25.properties.destination.type}});
errors++;
}
}
if(data.connection_id !== undefined && func0.call(data, "connection_id")){
let data7 = data.connection_id;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/connection_id",keyword:"type",params:{type: schema25.properties.connection_id.type}});
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data8 = data.parameters;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/parameters",keyword:"type",params:{type: schema25.properties.parameters.type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate52.errors : appended(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate48(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if((data.statuses === undefined) || (!(func0.call(data, "statuses")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "statuses"}});
errors++;
}
if((data.destinations === undefined) || (!(func0.call(data, "destinations")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "destinations"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "name") || (key0 === "statuses")) || (key0 === "destinations")) || (key0 === "custom_message")) || (key0 === "max_live_alerts"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.statuses !== undefined && func0.call(data, "statuses")){
let data1 = data.statuses;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/statuses",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data1[i0], instancePath+"/statuses/" + i0))){
vErrors = vErrors === null ? validate49.errors : appended(vErrors, validate49.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/statuses",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.destinations !== undefined && func0.call(data, "destinations")){
if(!(validate51(data.destinations, instancePath+"/destinations"))){
vErrors = vErrors === null ? validate51.errors : appended(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.custom_message !== undefined && func0.call(data, "custom_message")){
let data4 = data.custom_message;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/custom_message",keyword:"type",params:{type: schema22.properties.custom_message.type}});
errors++;
}
if(typeof data4 === "string"){
if(func51(data4) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/custom_message",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
}
if(data.max_live_alerts !== undefined && func0.call(data, "max_live_alerts")){
let data5 = data.max_live_alerts;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_live_alerts",keyword:"type",params:{type: schema22.properties.max_live_alerts.type}});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 50 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_live_alerts",keyword:"maximum",params:{comparison: "<=", limit: 50}});
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_live_alerts",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate47(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema21.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate48.errors : appended(vErrors, validate48.errors);
errors = vErrors.length;
}
}
}
validate47.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":["object","null"]};

function validate63(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema29.type}});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":["array","null"],"items":{"$ref":"#/$defs/anomaly"}};
const schema31 = {"type":"object","properties":{"type":{"type":"string","enum":["pipeline_duration_above_baseline","pipeline_duration_below_baseline","task_duration_above_baseline","task_duration_below_baseline","operation_duration_above_baseline","operation_duration_below_baseline"]},"percentage_above_baseline":{"type":["number","string","null"],"minimum":1,"maximum":1000},"percentage_below_baseline":{"type":["number","string","null"],"minimum":1,"maximum":99},"min_baseline_seconds":{"type":["number","string","null"]},"destinations":{"$ref":"#/$defs/destinations"},"operation_types":{"type":["array","null"],"items":{"$ref":"#/$defs/operationType"}},"operation_names":{"type":["array","null"],"items":{"type":"string"}},"max_anomalies":{"type":["integer","null"]}},"additionalProperties":false};
const schema32 = {"type":"string","enum":["AGGREGATION","ANALYSIS","DEPLOY","INGESTION","ITERATOR","MATERIALISATION","OPERATION","QUERY","REFRESH","REVERSE_ETL","SEED","SNAPSHOT","SOURCE","TEST","TEST_GROUP","TRIGGER","UNKNOWN"]};

function validate68(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((data === "AGGREGATION") || (data === "ANALYSIS")) || (data === "DEPLOY")) || (data === "INGESTION")) || (data === "ITERATOR")) || (data === "MATERIALISATION")) || (data === "OPERATION")) || (data === "QUERY")) || (data === "REFRESH")) || (data === "REVERSE_ETL")) || (data === "SEED")) || (data === "SNAPSHOT")) || (data === "SOURCE")) || (data === "TEST")) || (data === "TEST_GROUP")) || (data === "TRIGGER")) || (data === "UNKNOWN"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema32.enum}});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate66(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "type") || (key0 === "percentage_above_baseline")) || (key0 === "percentage_below_baseline")) || (key0 === "min_baseline_seconds")) || (key0 === "destinations")) || (key0 === "operation_types")) || (key0 === "operation_names")) || (key0 === "max_anomalies"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data0 === "pipeline_duration_above_baseline") || (data0 === "pipeline_duration_below_baseline")) || (data0 === "task_duration_above_baseline")) || (data0 === "task_duration_below_baseline")) || (data0 === "operation_duration_above_baseline")) || (data0 === "operation_duration_below_baseline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema31.properties.type.enum}});
errors++;
}
}
if(data.percentage_above_baseline !== undefined && func0.call(data, "percentage_above_baseline")){
let data1 = data.percentage_above_baseline;
if(((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")) && (data1 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/percentage_above_baseline",keyword:"type",params:{type: schema31.properties.percentage_above_baseline.type}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/percentage_above_baseline",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/percentage_above_baseline",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.percentage_below_baseline !== undefined && func0.call(data, "percentage_below_baseline")){
let data2 = data.percentage_below_baseline;
if(((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/percentage_below_baseline",keyword:"type",params:{type: schema31.properties.percentage_below_baseline.type}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/percentage_below_baseline",keyword:"maximum",params:{comparison: "<=", limit: 99}});
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/percentage_below_baseline",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.min_baseline_seconds !== undefined && func0.call(data, "min_baseline_seconds")){
let data3 = data.min_baseline_seconds;
if(((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")) && (data3 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/min_baseline_seconds",keyword:"type",params:{type: schema31.properties.min_baseline_seconds.type}});
errors++;
}
}
if(data.destinations !== undefined && func0.call(data, "destinations")){
if(!(validate51(data.destinations, instancePath+"/destinations"))){
vErrors = vErrors === null ? validate51.errors : appended(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.operation_types !== undefined && func0.call(data, "operation_types")){
let data5 = data.operation_types;
if((!(Array.isArray(data5))) && (data5 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/operation_types",keyword:"type",params:{type: schema31.properties.operation_types.type}});
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data5[i0], instancePath+"/operation_types/" + i0))){
vErrors = vErrors === null ? validate68.errors : appended(vErrors, validate68.errors);
errors = vErrors.length;
}
}
}
}
if(data.operation_names !== undefined && func0.call(data, "operation_names")){
let data7 = data.operation_names;
if((!(Array.isArray(data7))) && (data7 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/operation_names",keyword:"type",params:{type: schema31.properties.operation_names.type}});
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation_names/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.max_anomalies !== undefined && func0.call(data, "max_anomalies")){
let data9 = data.max_anomalies;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_anomalies",keyword:"type",params:{type: schema31.properties.max_anomalies.type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate65(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema30.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate66.errors : appended(vErrors, validate66.errors);
errors = vErrors.length;
}
}
}
validate65.errors = vErrors;
return errors === 0;
}


function validate28(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.integration === undefined) || (!(func0.call(data, "integration")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "integration"}});
errors++;
}
if((data.integration_job === undefined) || (!(func0.call(data, "integration_job")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "integration_job"}});
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "parameters"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema12.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.integration !== undefined && func0.call(data, "integration")){
if(!(validate29(data.integration, instancePath+"/integration"))){
vErrors = vErrors === null ? validate29.errors : appended(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.integration_job !== undefined && func0.call(data, "integration_job")){
if(!(validate31(data.integration_job, instancePath+"/integration_job"))){
vErrors = vErrors === null ? validate31.errors : appended(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data2 = data.parameters;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = added(vErrors, {instancePath:instancePath+"/parameters",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.depends_on !== undefined && func0.call(data, "depends_on")){
if(!(validate33(data.depends_on, instancePath+"/depends_on"))){
vErrors = vErrors === null ? validate33.errors : appended(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate22(data.name, instancePath+"/name"))){
vErrors = vErrors === null ? validate22.errors : appended(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined && func0.call(data, "condition")){
let data5 = data.condition;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/condition",keyword:"type",params:{type: schema12.properties.condition.type}});
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data6 = data.tags;
if((!(Array.isArray(data6))) && (data6 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/tags",keyword:"type",params:{type: schema12.properties.tags.type}});
errors++;
}
if(Array.isArray(data6)){
if(data6.length > 10){
vErrors = added(vErrors, {instancePath:instancePath+"/tags",keyword:"maxItems",params:{limit: 10}});
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/tags/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.connection !== undefined && func0.call(data, "connection")){
let data8 = data.connection;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/connection",keyword:"type",params:{type: schema12.properties.connection.type}});
errors++;
}
}
if(data.operation_metadata !== undefined && func0.call(data, "operation_metadata")){
if(!(validate38(data.operation_metadata, instancePath+"/operation_metadata"))){
vErrors = vErrors === null ? validate38.errors : appended(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data.treat_failure_as_warning !== undefined && func0.call(data, "treat_failure_as_warning")){
let data10 = data.treat_failure_as_warning;
if((typeof data10 !== "boolean") && (data10 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/treat_failure_as_warning",keyword:"type",params:{type: schema12.properties.treat_failure_as_warning.type}});
errors++;
}
}
if(data.configuration !== undefined && func0.call(data, "configuration")){
if(!(validate43(data.configuration, instancePath+"/configuration"))){
vErrors = vErrors === null ? validate43.errors : appended(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.alerts !== undefined && func0.call(data, "alerts")){
if(!(validate47(data.alerts, instancePath+"/alerts"))){
vErrors = vErrors === null ? validate47.errors : appended(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
if(!(validate63(data.meta, instancePath+"/meta"))){
vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.anomalies !== undefined && func0.call(data, "anomalies")){
if(!(validate65(data.anomalies, instancePath+"/anomalies"))){
vErrors = vErrors === null ? validate65.errors : appended(vErrors, validate65.errors);
errors = vErrors.length;
}
}
if(data.paused !== undefined && func0.call(data, "paused")){
if(typeof data.paused !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/paused",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(validate28(data[key0], instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = vErrors === null ? validate28.errors : appended(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":["string","null"],"maxLength":100};

function validate75(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema33.type}});
errors++;
}
if(typeof data === "string"){
if(func51(data) > 100){
vErrors = added(vErrors, {instancePath,keyword:"maxLength",params:{limit: 100}});
errors++;
}
}
validate75.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":["object","null"],"required":["inputs"],"properties":{"inputs":{"$ref":"#/$defs/matrixInputs"},"max_parallel":{"type":["integer","null"]},"sequential":{"type":["boolean","null"]},"continue_on_error":{"type":["boolean","null"]}},"additionalProperties":false};
const schema35 = {"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":["array","string"],"pattern":"\\$\\{\\{"}};
const pattern0 = new RegExp("\\$\\{\\{", "u");

function validate78(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
vErrors = added(vErrors, {instancePath,keyword:"maxProperties",params:{limit: 1}});
errors++;
}
if(Object.keys(data).length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 of Object.keys(data)){
let data0 = data[key0];
if((!(Array.isArray(data0))) && (typeof data0 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema35.additionalProperties.type}});
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "\\$\\{\\{"}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate77(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema34.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.inputs === undefined) || (!(func0.call(data, "inputs")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "inputs"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "inputs") || (key0 === "max_parallel")) || (key0 === "sequential")) || (key0 === "continue_on_error"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.inputs !== undefined && func0.call(data, "inputs")){
if(!(validate78(data.inputs, instancePath+"/inputs"))){
vErrors = vErrors === null ? validate78.errors : appended(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.max_parallel !== undefined && func0.call(data, "max_parallel")){
let data1 = data.max_parallel;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_parallel",keyword:"type",params:{type: schema34.properties.max_parallel.type}});
errors++;
}
}
if(data.sequential !== undefined && func0.call(data, "sequential")){
let data2 = data.sequential;
if((typeof data2 !== "boolean") && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/sequential",keyword:"type",params:{type: schema34.properties.sequential.type}});
errors++;
}
}
if(data.continue_on_error !== undefined && func0.call(data, "continue_on_error")){
let data3 = data.continue_on_error;
if((typeof data3 !== "boolean") && (data3 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/continue_on_error",keyword:"type",params:{type: schema34.properties.continue_on_error.type}});
errors++;
}
}
}
validate77.errors = vErrors;
return errors === 0;
}


function validate26(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tasks === undefined) || (!(func0.call(data, "tasks")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tasks"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "tasks") || (key0 === "depends_on")) || (key0 === "name")) || (key0 === "condition")) || (key0 === "matrix")) || (key0 === "meta")) || (key0 === "paused"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.tasks !== undefined && func0.call(data, "tasks")){
if(!(validate27(data.tasks, instancePath+"/tasks"))){
vErrors = vErrors === null ? validate27.errors : appended(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.depends_on !== undefined && func0.call(data, "depends_on")){
if(!(validate33(data.depends_on, instancePath+"/depends_on"))){
vErrors = vErrors === null ? validate33.errors : appended(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate75(data.name, instancePath+"/name"))){
vErrors = vErrors === null ? validate75.errors : appended(vErrors, validate75.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined && func0.call(data, "condition")){
let data3 = data.condition;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/condition",keyword:"type",params:{type: schema10.properties.condition.type}});
errors++;
}
}
if(data.matrix !== undefined && func0.call(data, "matrix")){
if(!(validate77(data.matrix, instancePath+"/matrix"))){
vErrors = vErrors === null ? validate77.errors : appended(vErrors, validate77.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
if(!(validate63(data.meta, instancePath+"/meta"))){
vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.paused !== undefined && func0.call(data, "paused")){
if(typeof data.paused !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/paused",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tasks === undefined) || (!(func0.call(data, "tasks")))) && (missing0 = "tasks")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate26(data, instancePath))){
vErrors = vErrors === null ? validate26.errors : appended(vErrors, validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.integration === undefined) || (!(func0.call(data, "integration")))) && (missing1 = "integration")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid2 = _errs8 === errors;
valid2 = valid2 || _valid2;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.integration_job === undefined) || (!(func0.call(data, "integration_job")))) && (missing2 = "integration_job")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid2 = _errs9 === errors;
valid2 = valid2 || _valid2;
if(!valid2){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.parameters === undefined) || (!(func0.call(data, "parameters")))) && (missing3 = "parameters")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid2 = _errs10 === errors;
valid2 = valid2 || _valid2;
if(!valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing4 = "connection")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid2 = _errs11 === errors;
valid2 = valid2 || _valid2;
if(!valid2){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.treat_failure_as_warning === undefined) || (!(func0.call(data, "treat_failure_as_warning")))) && (missing5 = "treat_failure_as_warning")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid2 = _errs12 === errors;
valid2 = valid2 || _valid2;
if(!valid2){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.operation_metadata === undefined) || (!(func0.call(data, "operation_metadata")))) && (missing6 = "operation_metadata")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid2 = _errs13 === errors;
valid2 = valid2 || _valid2;
}
}
}
}
}
if(!valid2){
vErrors = added(vErrors, {});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs14 = errors;
if(!(validate28(data, instancePath))){
vErrors = vErrors === null ? validate28.errors : appended(vErrors, validate28.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
ifClause1 = "then";
}
else {
const _errs15 = errors;
if(!(validate26(data, instancePath))){
vErrors = vErrors === null ? validate26.errors : appended(vErrors, validate26.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid1 = _valid1;
ifClause1 = "else";
}
if(!valid1){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause1}});
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"if",params:{failingKeyword: ifClause0}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(validate25(data[key0], instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = vErrors === null ? validate25.errors : appended(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":["array","null"],"items":{"$ref":"#/$defs/schedule"}};
const schema37 = {"type":"object","required":["cron"],"properties":{"name":{"type":["string","null"]},"cron":{"type":"string"},"timezone":{"type":["string","null"]},"environment":{"type":["string","null"]},"branch":{"type":["string","null"]},"exclude":{"type":["array","null"],"items":{"type":"string"}},"run_inputs":{"$ref":"#/$defs/runInputs"}},"additionalProperties":false};
const schema38 = {"type":["object","null"]};

function validate89(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema38.type}});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}


function validate88(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cron === undefined) || (!(func0.call(data, "cron")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "cron"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "name") || (key0 === "cron")) || (key0 === "timezone")) || (key0 === "environment")) || (key0 === "branch")) || (key0 === "exclude")) || (key0 === "run_inputs"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: schema37.properties.name.type}});
errors++;
}
}
if(data.cron !== undefined && func0.call(data, "cron")){
if(typeof data.cron !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/cron",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.timezone !== undefined && func0.call(data, "timezone")){
let data2 = data.timezone;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/timezone",keyword:"type",params:{type: schema37.properties.timezone.type}});
errors++;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data3 = data.environment;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/environment",keyword:"type",params:{type: schema37.properties.environment.type}});
errors++;
}
}
if(data.branch !== undefined && func0.call(data, "branch")){
let data4 = data.branch;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/branch",keyword:"type",params:{type: schema37.properties.branch.type}});
errors++;
}
}
if(data.exclude !== undefined && func0.call(data, "exclude")){
let data5 = data.exclude;
if((!(Array.isArray(data5))) && (data5 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/exclude",keyword:"type",params:{type: schema37.properties.exclude.type}});
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.run_inputs !== undefined && func0.call(data, "run_inputs")){
if(!(validate89(data.run_inputs, instancePath+"/run_inputs"))){
vErrors = vErrors === null ? validate89.errors : appended(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate87(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema36.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate88(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate88.errors : appended(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
validate87.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/sensor"}};
const schema40 = {"type":"object","required":["name","cron","timezone","timeout_mins","checks"],"properties":{"name":{"$ref":"#/$defs/name"},"cron":{"type":"string"},"timezone":{"type":"string"},"timeout_mins":{"type":"integer","maximum":7200},"checks":{"$ref":"#/$defs/checks"},"frequency_secs":{"type":["integer","null"],"minimum":60,"maximum":600},"condition":{"type":["string","null"]},"environments":{"type":["array","string","null"],"items":{"type":"string"}},"exclude":{"type":["array","string","null"],"items":{"type":"string"}},"run_inputs":{"$ref":"#/$defs/runInputs"},"alerts":{"$ref":"#/$defs/alerts"}},"additionalProperties":false,"allOf":[{"properties":{"alerts":{"items":{"properties":{"statuses":{"items":{"const":"FAILED"}}}}}}}]};
const schema41 = {"type":"object","additionalProperties":{"$ref":"#/$defs/check"},"minProperties":1};
const schema42 = {"type":"object","required":["integration","sensor_type","parameters"],"properties":{"integration":{"$ref":"#/$defs/integration"},"sensor_type":{"$ref":"#/$defs/sensorType"},"parameters":{"type":"object"},"connection":{"type":["string","null"]},"map_outputs":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}},"additionalProperties":false};
const schema43 = {"type":"string"};

function validate99(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}


function validate97(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.integration === undefined) || (!(func0.call(data, "integration")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "integration"}});
errors++;
}
if((data.sensor_type === undefined) || (!(func0.call(data, "sensor_type")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "sensor_type"}});
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "parameters"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "integration") || (key0 === "sensor_type")) || (key0 === "parameters")) || (key0 === "connection")) || (key0 === "map_outputs"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.integration !== undefined && func0.call(data, "integration")){
if(!(validate29(data.integration, instancePath+"/integration"))){
vErrors = vErrors === null ? validate29.errors : appended(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.sensor_type !== undefined && func0.call(data, "sensor_type")){
if(!(validate99(data.sensor_type, instancePath+"/sensor_type"))){
vErrors = vErrors === null ? validate99.errors : appended(vErrors, validate99.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data2 = data.parameters;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
vErrors = added(vErrors, {instancePath:instancePath+"/parameters",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.connection !== undefined && func0.call(data, "connection")){
let data3 = data.connection;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/connection",keyword:"type",params:{type: schema42.properties.connection.type}});
errors++;
}
}
if(data.map_outputs !== undefined && func0.call(data, "map_outputs")){
let data4 = data.map_outputs;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/map_outputs",keyword:"type",params:{type: schema42.properties.map_outputs.type}});
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
let data5 = data4[key1];
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/map_outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema42.properties.map_outputs.additionalProperties.type}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}


function validate96(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = added(vErrors, {instancePath,keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(validate97(data[key0], instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = vErrors === null ? validate97.errors : appended(vErrors, validate97.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}


function validate94(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alerts !== undefined && func0.call(data, "alerts")){
let data0 = data.alerts;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.statuses !== undefined && func0.call(data1, "statuses")){
let data2 = data1.statuses;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if("FAILED" !== data2[i1]){
vErrors = added(vErrors, {instancePath:instancePath+"/alerts/" + i0+"/statuses/" + i1,keyword:"const",params:{allowedValue: "FAILED"}});
errors++;
}
}
}
}
}
}
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if((data.cron === undefined) || (!(func0.call(data, "cron")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "cron"}});
errors++;
}
if((data.timezone === undefined) || (!(func0.call(data, "timezone")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "timezone"}});
errors++;
}
if((data.timeout_mins === undefined) || (!(func0.call(data, "timeout_mins")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "timeout_mins"}});
errors++;
}
if((data.checks === undefined) || (!(func0.call(data, "checks")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "checks"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema40.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate22(data.name, instancePath+"/name"))){
vErrors = vErrors === null ? validate22.errors : appended(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.cron !== undefined && func0.call(data, "cron")){
if(typeof data.cron !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/cron",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.timezone !== undefined && func0.call(data, "timezone")){
if(typeof data.timezone !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.timeout_mins !== undefined && func0.call(data, "timeout_mins")){
let data7 = data.timeout_mins;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/timeout_mins",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 7200 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeout_mins",keyword:"maximum",params:{comparison: "<=", limit: 7200}});
errors++;
}
}
}
if(data.checks !== undefined && func0.call(data, "checks")){
if(!(validate96(data.checks, instancePath+"/checks"))){
vErrors = vErrors === null ? validate96.errors : appended(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.frequency_secs !== undefined && func0.call(data, "frequency_secs")){
let data9 = data.frequency_secs;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/frequency_secs",keyword:"type",params:{type: schema40.properties.frequency_secs.type}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 600 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/frequency_secs",keyword:"maximum",params:{comparison: "<=", limit: 600}});
errors++;
}
if(data9 < 60 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/frequency_secs",keyword:"minimum",params:{comparison: ">=", limit: 60}});
errors++;
}
}
}
if(data.condition !== undefined && func0.call(data, "condition")){
let data10 = data.condition;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/condition",keyword:"type",params:{type: schema40.properties.condition.type}});
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data11 = data.environments;
if(((!(Array.isArray(data11))) && (typeof data11 !== "string")) && (data11 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/environments",keyword:"type",params:{type: schema40.properties.environments.type}});
errors++;
}
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/environments/" + i2,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.exclude !== undefined && func0.call(data, "exclude")){
let data13 = data.exclude;
if(((!(Array.isArray(data13))) && (typeof data13 !== "string")) && (data13 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/exclude",keyword:"type",params:{type: schema40.properties.exclude.type}});
errors++;
}
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(typeof data13[i3] !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exclude/" + i3,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.run_inputs !== undefined && func0.call(data, "run_inputs")){
if(!(validate89(data.run_inputs, instancePath+"/run_inputs"))){
vErrors = vErrors === null ? validate89.errors : appended(vErrors, validate89.errors);
errors = vErrors.length;
}
}
if(data.alerts !== undefined && func0.call(data, "alerts")){
if(!(validate47(data.alerts, instancePath+"/alerts"))){
vErrors = vErrors === null ? validate47.errors : appended(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate93(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema39.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(validate94(data[key0], instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = vErrors === null ? validate94.errors : appended(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
validate93.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":["array","null"],"items":{"$ref":"#/$defs/triggerEvent"}};
const schema45 = {"type":"object","required":["type","pipeline_id"],"properties":{"type":{"type":"string","const":"pipeline"},"pipeline_id":{"type":"string","pattern":"^(\\*|[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})$"},"statuses":{"type":["array","null"],"items":{"$ref":"#/$defs/runStatus"}},"run_inputs":{"$ref":"#/$defs/runInputs"}},"additionalProperties":false};
const pattern1 = new RegExp("^(\\*|[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})$", "u");
const schema46 = {"type":"string","enum":["CANCELLED","CANCELLING","CREATED","FAILED","RUNNING","SKIPPED","SUCCEEDED","WARNING"]};

function validate109(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((((data === "CANCELLED") || (data === "CANCELLING")) || (data === "CREATED")) || (data === "FAILED")) || (data === "RUNNING")) || (data === "SKIPPED")) || (data === "SUCCEEDED")) || (data === "WARNING"))){
vErrors = added(vErrors, {instancePath,keyword:"enum",params:{allowedValues: schema46.enum}});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if((data.pipeline_id === undefined) || (!(func0.call(data, "pipeline_id")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pipeline_id"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "pipeline_id")) || (key0 === "statuses")) || (key0 === "run_inputs"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("pipeline" !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "pipeline"}});
errors++;
}
}
if(data.pipeline_id !== undefined && func0.call(data, "pipeline_id")){
let data1 = data.pipeline_id;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/pipeline_id",keyword:"pattern",params:{pattern: "^(\\*|[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/pipeline_id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.statuses !== undefined && func0.call(data, "statuses")){
let data2 = data.statuses;
if((!(Array.isArray(data2))) && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/statuses",keyword:"type",params:{type: schema45.properties.statuses.type}});
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate109(data2[i0], instancePath+"/statuses/" + i0))){
vErrors = vErrors === null ? validate109.errors : appended(vErrors, validate109.errors);
errors = vErrors.length;
}
}
}
}
if(data.run_inputs !== undefined && func0.call(data, "run_inputs")){
if(!(validate89(data.run_inputs, instancePath+"/run_inputs"))){
vErrors = vErrors === null ? validate89.errors : appended(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}


function validate107(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema44.type}});
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate108(data[i0], instancePath+"/" + i0))){
vErrors = vErrors === null ? validate108.errors : appended(vErrors, validate108.errors);
errors = vErrors.length;
}
}
}
validate107.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","properties":{"enabled":{"type":"boolean"},"operation_metadata":{"$ref":"#/$defs/operationMetadataMap"},"run_inputs":{"$ref":"#/$defs/runInputs"}},"additionalProperties":false};

function validate114(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "enabled") || (key0 === "operation_metadata")) || (key0 === "run_inputs"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.enabled !== undefined && func0.call(data, "enabled")){
if(typeof data.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.operation_metadata !== undefined && func0.call(data, "operation_metadata")){
if(!(validate38(data.operation_metadata, instancePath+"/operation_metadata"))){
vErrors = vErrors === null ? validate38.errors : appended(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data.run_inputs !== undefined && func0.call(data, "run_inputs")){
if(!(validate89(data.run_inputs, instancePath+"/run_inputs"))){
vErrors = vErrors === null ? validate89.errors : appended(vErrors, validate89.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/input"},"propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}};
const pattern2 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema49 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["string","number","boolean","dict","list"]},"default":{},"optional":{"type":["boolean","null"]},"options":{"type":["array","null"]}},"additionalProperties":false};

function validate120(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "default")) || (key0 === "optional")) || (key0 === "options"))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data0 === "string") || (data0 === "number")) || (data0 === "boolean")) || (data0 === "dict")) || (data0 === "list"))){
vErrors = added(vErrors, {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema49.properties.type.enum}});
errors++;
}
}
if(data.optional !== undefined && func0.call(data, "optional")){
let data1 = data.optional;
if((typeof data1 !== "boolean") && (data1 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/optional",keyword:"type",params:{type: schema49.properties.optional.type}});
errors++;
}
}
if(data.options !== undefined && func0.call(data, "options")){
let data2 = data.options;
if((!(Array.isArray(data2))) && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/options",keyword:"type",params:{type: schema49.properties.options.type}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}


function validate119(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: schema48.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern2.test(key0)){
vErrors = added(vErrors, {instancePath,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = added(vErrors, {instancePath,keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(validate120(data[key1], instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
validate119.errors = vErrors;
return errors === 0;
}


function validate21(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "version"}});
errors++;
}
if((data.pipeline === undefined) || (!(func0.call(data, "pipeline")))){
vErrors = added(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pipeline"}});
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema6.properties, key0))){
vErrors = added(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
errors++;
}
if("v1" !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/version",keyword:"const",params:{allowedValue: "v1"}});
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate22(data.name, instancePath+"/name"))){
vErrors = vErrors === null ? validate22.errors : appended(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.pipeline !== undefined && func0.call(data, "pipeline")){
if(!(validate24(data.pipeline, instancePath+"/pipeline"))){
vErrors = vErrors === null ? validate24.errors : appended(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined && func0.call(data, "schedule")){
if(!(validate87(data.schedule, instancePath+"/schedule"))){
vErrors = vErrors === null ? validate87.errors : appended(vErrors, validate87.errors);
errors = vErrors.length;
}
}
if(data.sensors !== undefined && func0.call(data, "sensors")){
if(!(validate93(data.sensors, instancePath+"/sensors"))){
vErrors = vErrors === null ? validate93.errors : appended(vErrors, validate93.errors);
errors = vErrors.length;
}
}
if(data.trigger_events !== undefined && func0.call(data, "trigger_events")){
if(!(validate107(data.trigger_events, instancePath+"/trigger_events"))){
vErrors = vErrors === null ? validate107.errors : appended(vErrors, validate107.errors);
errors = vErrors.length;
}
}
if(data.webhook !== undefined && func0.call(data, "webhook")){
if(!(validate114(data.webhook, instancePath+"/webhook"))){
vErrors = vErrors === null ? validate114.errors : appended(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined && func0.call(data, "configuration")){
if(!(validate43(data.configuration, instancePath+"/configuration"))){
vErrors = vErrors === null ? validate43.errors : appended(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined && func0.call(data, "inputs")){
if(!(validate119(data.inputs, instancePath+"/inputs"))){
vErrors = vErrors === null ? validate119.errors : appended(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data.alerts !== undefined && func0.call(data, "alerts")){
if(!(validate47(data.alerts, instancePath+"/alerts"))){
vErrors = vErrors === null ? validate47.errors : appended(vErrors, validate47.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
if(!(validate63(data.meta, instancePath+"/meta"))){
vErrors = vErrors === null ? validate63.errors : appended(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.anomalies !== undefined && func0.call(data, "anomalies")){
if(!(validate65(data.anomalies, instancePath+"/anomalies"))){
vErrors = vErrors === null ? validate65.errors : appended(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
function added(errors, error) {
if (errors === null) return [error];
errors.push(error);
return errors;
}
function appended(errors, more) {
for (const error of more) {
if (errors.length >= 10000) break;
errors.push(error);
}
return errors;
}
function codePoints(text) {
let count = 0;
for (const _ of text) count++;
return count;
}
export const schema = schema6;
export const shapes = {"file":{"keys":{"version":"","name":"name","pipeline":"entries","schedule":"schedules","sensors":"sensors","trigger_events":"triggerEvents","webhook":"webhook","configuration":"configuration","inputs":"inputs","alerts":"alerts","meta":"meta","anomalies":"anomalies"},"required":["name","version","pipeline"]},"dependencies":{"items":"id"},"entries":{"values":"entry"},"tasks":{"values":"task"},"group":{"keys":{"tasks":"tasks","depends_on":"dependencies","name":"optionalName","condition":"","matrix":"matrix","meta":"meta","paused":""},"required":["tasks"]},"task":{"keys":{"integration":"integration","integration_job":"job","parameters":"","depends_on":"dependencies","name":"name","condition":"","tags":"","connection":"","operation_metadata":"operationMetadataMap","treat_failure_as_warning":"","configuration":"configuration","alerts":"alerts","meta":"meta","anomalies":"anomalies","paused":""},"required":["integration","integration_job","parameters"]},"operationMetadataMap":{"values":"operationMetadata"},"operationMetadata":{"keys":{"integration":"integration","connection":"","dbt_warehouse_identifier":"","s3_bucket_name":"","s3_key_prefix":""},"required":["integration"]},"configuration":{"keys":{"retries":"","retry_delay":"","timeout":"","concurrency":"concurrency"}},"concurrency":{"keys":{"max_active":""}},"matrix":{"keys":{"inputs":"matrixInputs","max_parallel":"","sequential":"","continue_on_error":""},"required":["inputs"]},"inputs":{"values":"input"},"input":{"keys":{"type":"","default":"","optional":"","options":""},"required":["type"]},"schedules":{"items":"schedule"},"schedule":{"keys":{"name":"","cron":"","timezone":"","environment":"","branch":"","exclude":"","run_inputs":"runInputs"},"required":["cron"]},"sensors":{"values":"sensor"},"sensor":{"keys":{"name":"name","cron":"","timezone":"","timeout_mins":"","checks":"checks","frequency_secs":"","condition":"","environments":"","exclude":"","run_inputs":"runInputs","alerts":"alerts"},"required":["name","cron","timezone","timeout_mins","checks"]},"checks":{"values":"check"},"check":{"keys":{"integration":"integration","sensor_type":"sensorType","parameters":"","connection":"","map_outputs":""},"required":["integration","sensor_type","parameters"]},"triggerEvents":{"items":"triggerEvent"},"triggerEvent":{"keys":{"type":"","pipeline_id":"","statuses":"","run_inputs":"runInputs"},"required":["type","pipeline_id"]},"webhook":{"keys":{"enabled":"","operation_metadata":"operationMetadataMap","run_inputs":"runInputs"}},"alerts":{"items":"alert"},"alert":{"keys":{"name":"","statuses":"","destinations":"destinations","custom_message":"","max_live_alerts":""},"required":["name","statuses","destinations"]},"destinations":{"items":"destination"},"destination":{"keys":{"integration":"alertIntegration","destination":"","connection_id":"","parameters":""},"required":["integration"]},"datadogParameters":{"keys":{"priority":""}},"webhookParameters":{"keys":{"body":""}},"anomalies":{"items":"anomaly"},"anomaly":{"keys":{"type":"","percentage_above_baseline":"","percentage_below_baseline":"","min_baseline_seconds":"","destinations":"destinations","operation_types":"","operation_names":"","max_anomalies":""}},"entry":{"keys":{"tasks":"tasks","depends_on":"dependencies","name":"name","condition":"","matrix":"matrix","meta":"meta","paused":"","integration":"integration","integration_job":"job","parameters":"","tags":"","connection":"","operation_metadata":"operationMetadataMap","treat_failure_as_warning":"","configuration":"configuration","alerts":"alerts","anomalies":"anomalies"}}};
