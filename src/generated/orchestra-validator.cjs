"use strict";
module.exports = validate52;
module.exports.default = validate52;
const schema19 = {"type":"object","required":["name","version","pipeline"],"properties":{"version":{"type":"string","const":"v1"},"name":{"$ref":"#/$defs/name"},"pipeline":{"$ref":"#/$defs/entries"},"schedule":{"$ref":"#/$defs/schedules"},"sensors":{"$ref":"#/$defs/sensors"},"trigger_events":{"$ref":"#/$defs/triggerEvents"},"webhook":{"$ref":"#/$defs/webhook"},"configuration":{"$ref":"#/$defs/configuration"},"inputs":{"$ref":"#/$defs/inputs"},"alerts":{"$ref":"#/$defs/alerts"},"meta":{"$ref":"#/$defs/meta"},"anomalies":{"$ref":"#/$defs/anomalies"}},"additionalProperties":false,"$defs":{"id":{"type":"string"},"name":{"type":"string","maxLength":100},"optionalName":{"type":["string","null"],"maxLength":100},"integration":{"type":"string"},"job":{"type":"string"},"sensorType":{"type":"string"},"alertIntegration":{"type":"string","enum":["DATADOG","EMAIL","MICROSOFT_TEAMS","PAGER_DUTY","SLACK","WEBHOOK"]},"alertStatus":{"type":"string","enum":["ANY_COMPLETED","CANCELLED","FAILED","SKIPPED","SUCCEEDED","WARNING"]},"runStatus":{"type":"string","enum":["CANCELLED","CANCELLING","CREATED","FAILED","RUNNING","SKIPPED","SUCCEEDED","WARNING"]},"operationType":{"type":"string","enum":["AGGREGATION","ANALYSIS","DEPLOY","INGESTION","ITERATOR","MATERIALISATION","OPERATION","QUERY","REFRESH","REVERSE_ETL","SEED","SNAPSHOT","SOURCE","TEST","TEST_GROUP","TRIGGER","UNKNOWN"]},"dependencies":{"type":"array","items":{"$ref":"#/$defs/id"}},"entries":{"type":"object","additionalProperties":{"$ref":"#/$defs/entry"}},"tasks":{"type":"object","additionalProperties":{"$ref":"#/$defs/task"},"minProperties":1},"entry":{"type":"object","if":{"required":["tasks"]},"then":{"$ref":"#/$defs/group"},"else":{"if":{"anyOf":[{"required":["integration"]},{"required":["integration_job"]},{"required":["parameters"]},{"required":["connection"]},{"required":["treat_failure_as_warning"]},{"required":["operation_metadata"]}]},"then":{"$ref":"#/$defs/task"},"else":{"$ref":"#/$defs/group"}}},"group":{"type":"object","required":["tasks"],"properties":{"tasks":{"$ref":"#/$defs/tasks"},"depends_on":{"$ref":"#/$defs/dependencies"},"name":{"$ref":"#/$defs/optionalName"},"condition":{"type":["string","null"]},"matrix":{"$ref":"#/$defs/matrix"},"meta":{"$ref":"#/$defs/meta"},"paused":{"type":"boolean"}},"additionalProperties":false},"task":{"type":"object","required":["integration","integration_job","parameters"],"properties":{"integration":{"$ref":"#/$defs/integration"},"integration_job":{"$ref":"#/$defs/job"},"parameters":{"type":"object"},"depends_on":{"$ref":"#/$defs/dependencies"},"name":{"$ref":"#/$defs/name"},"condition":{"type":["string","null"]},"tags":{"type":["array","null"],"items":{"type":"string"},"maxItems":10},"connection":{"type":["string","null"]},"operation_metadata":{"$ref":"#/$defs/operationMetadataMap"},"treat_failure_as_warning":{"type":["boolean","null"]},"configuration":{"$ref":"#/$defs/configuration"},"alerts":{"$ref":"#/$defs/alerts"},"meta":{"$ref":"#/$defs/meta"},"anomalies":{"$ref":"#/$defs/anomalies"},"paused":{"type":"boolean"}},"additionalProperties":false},"meta":{"type":["object","null"]},"runInputs":{"type":["object","null"]},"operationMetadataMap":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/operationMetadata"}},"operationMetadata":{"type":"object","required":["integration"],"properties":{"integration":{"$ref":"#/$defs/integration"},"connection":{"type":["string","null"]},"dbt_warehouse_identifier":{"type":["string","null"]},"s3_bucket_name":{"type":["string","null"]},"s3_key_prefix":{"type":["string","null"]}},"additionalProperties":false},"configuration":{"type":["object","null"],"properties":{"retries":{"type":["integer","null"]},"retry_delay":{"type":["integer","null"],"maximum":120},"timeout":{"type":["integer","null"]},"concurrency":{"$ref":"#/$defs/concurrency"}},"additionalProperties":false},"concurrency":{"type":["object","null"],"properties":{"max_active":{"type":["string","integer","null"],"minimum":0}},"additionalProperties":false},"matrix":{"type":["object","null"],"required":["inputs"],"properties":{"inputs":{"$ref":"#/$defs/matrixInputs"},"max_parallel":{"type":["integer","null"]},"sequential":{"type":["boolean","null"]},"continue_on_error":{"type":["boolean","null"]}},"additionalProperties":false},"matrixInputs":{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":["array","string"],"pattern":"\\$\\{\\{"}},"inputs":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/input"},"propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"input":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["string","number","boolean","dict","list"]},"default":{},"optional":{"type":["boolean","null"]},"options":{"type":["array","null"]}},"additionalProperties":false},"schedules":{"type":["array","null"],"items":{"$ref":"#/$defs/schedule"}},"schedule":{"type":"object","required":["cron"],"properties":{"name":{"type":["string","null"]},"cron":{"type":"string"},"timezone":{"type":["string","null"]},"environment":{"type":["string","null"]},"branch":{"type":["string","null"]},"exclude":{"type":["array","null"],"items":{"type":"string"}},"run_inputs":{"$ref":"#/$defs/runInputs"}},"additionalProperties":false},"sensors":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/sensor"}},"sensor":{"type":"object","required":["name","cron","timezone","timeout_mins","checks"],"properties":{"name":{"$ref":"#/$defs/name"},"cron":{"type":"string"},"timezone":{"type":"string"},"timeout_mins":{"type":"integer","maximum":7200},"checks":{"$ref":"#/$defs/checks"},"frequency_secs":{"type":["integer","null"],"minimum":60,"maximum":600},"condition":{"type":["string","null"]},"environments":{"type":["array","string","null"],"items":{"type":"string"}},"exclude":{"type":["array","string","null"],"items":{"type":"string"}},"run_inputs":{"$ref":"#/$defs/runInputs"},"alerts":{"$ref":"#/$defs/alerts"}},"additionalProperties":false,"allOf":[{"properties":{"alerts":{"items":{"properties":{"statuses":{"items":{"const":"FAILED"}}}}}}}]},"checks":{"type":"object","additionalProperties":{"$ref":"#/$defs/check"},"minProperties":1},"check":{"type":"object","required":["integration","sensor_type","parameters"],"properties":{"integration":{"$ref":"#/$defs/integration"},"sensor_type":{"$ref":"#/$defs/sensorType"},"parameters":{"type":"object"},"connection":{"type":["string","null"]},"map_outputs":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}},"additionalProperties":false},"triggerEvents":{"type":["array","null"],"items":{"$ref":"#/$defs/triggerEvent"}},"triggerEvent":{"type":"object","required":["type","pipeline_id"],"properties":{"type":{"type":"string","const":"pipeline"},"pipeline_id":{"type":"string","pattern":"^(\\*|[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})$"},"statuses":{"type":["array","null"],"items":{"$ref":"#/$defs/runStatus"}},"run_inputs":{"$ref":"#/$defs/runInputs"}},"additionalProperties":false},"webhook":{"type":"object","properties":{"enabled":{"type":"boolean"},"operation_metadata":{"$ref":"#/$defs/operationMetadataMap"},"run_inputs":{"$ref":"#/$defs/runInputs"}},"additionalProperties":false},"alerts":{"type":["array","null"],"items":{"$ref":"#/$defs/alert"}},"alert":{"type":"object","required":["name","statuses","destinations"],"properties":{"name":{"type":"string"},"statuses":{"type":"array","items":{"$ref":"#/$defs/alertStatus"},"minItems":1},"destinations":{"$ref":"#/$defs/destinations"},"custom_message":{"type":["string","null"],"maxLength":200},"max_live_alerts":{"type":["integer","null"],"minimum":1,"maximum":50}},"additionalProperties":false},"destinations":{"type":"array","items":{"$ref":"#/$defs/destination"},"minItems":1},"destination":{"type":"object","required":["integration"],"properties":{"integration":{"$ref":"#/$defs/alertIntegration"},"destination":{"type":["string","null"]},"connection_id":{"type":["string","null"]},"parameters":{"type":["object","null"]}},"additionalProperties":false,"allOf":[{"if":{"required":["integration"],"properties":{"integration":{"enum":["DATADOG","MICROSOFT_TEAMS","PAGER_DUTY","WEBHOOK"]}}},"then":{"required":["connection_id"]}},{"if":{"required":["integration"],"properties":{"integration":{"const":"DATADOG"}}},"then":{"properties":{"parameters":{"$ref":"#/$defs/datadogParameters"}}}},{"if":{"required":["integration"],"properties":{"integration":{"const":"WEBHOOK"}}},"then":{"properties":{"parameters":{"$ref":"#/$defs/webhookParameters"}}}}]},"datadogParameters":{"type":["object","null"],"properties":{"priority":{"type":["integer","null"],"minimum":1,"maximum":5}},"additionalProperties":false},"webhookParameters":{"type":["object","null"],"properties":{"body":{"type":["object","string","null"]}},"additionalProperties":false},"anomalies":{"type":["array","null"],"items":{"$ref":"#/$defs/anomaly"}},"anomaly":{"type":"object","properties":{"type":{"type":"string","enum":["pipeline_duration_above_baseline","pipeline_duration_below_baseline","task_duration_above_baseline","task_duration_below_baseline","operation_duration_above_baseline","operation_duration_below_baseline"]},"percentage_above_baseline":{"type":["number","string","null"],"minimum":1,"maximum":1000},"percentage_below_baseline":{"type":["number","string","null"],"minimum":1,"maximum":99},"min_baseline_seconds":{"type":["number","string","null"]},"destinations":{"$ref":"#/$defs/destinations"},"operation_types":{"type":["array","null"],"items":{"$ref":"#/$defs/operationType"}},"operation_names":{"type":["array","null"],"items":{"type":"string"}},"max_anomalies":{"type":["integer","null"]}},"additionalProperties":false}}};
const func0 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"string","maxLength":100};
const func66 = require("ajv/dist/runtime/ucs2length").default;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func66(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","additionalProperties":{"$ref":"#/$defs/entry"}};
const schema22 = {"type":"object","if":{"required":["tasks"]},"then":{"$ref":"#/$defs/group"},"else":{"if":{"anyOf":[{"required":["integration"]},{"required":["integration_job"]},{"required":["parameters"]},{"required":["connection"]},{"required":["treat_failure_as_warning"]},{"required":["operation_metadata"]}]},"then":{"$ref":"#/$defs/task"},"else":{"$ref":"#/$defs/group"}}};
const schema23 = {"type":"object","required":["tasks"],"properties":{"tasks":{"$ref":"#/$defs/tasks"},"depends_on":{"$ref":"#/$defs/dependencies"},"name":{"$ref":"#/$defs/optionalName"},"condition":{"type":["string","null"]},"matrix":{"$ref":"#/$defs/matrix"},"meta":{"$ref":"#/$defs/meta"},"paused":{"type":"boolean"}},"additionalProperties":false};
const schema24 = {"type":"object","additionalProperties":{"$ref":"#/$defs/task"},"minProperties":1};
const schema25 = {"type":"object","required":["integration","integration_job","parameters"],"properties":{"integration":{"$ref":"#/$defs/integration"},"integration_job":{"$ref":"#/$defs/job"},"parameters":{"type":"object"},"depends_on":{"$ref":"#/$defs/dependencies"},"name":{"$ref":"#/$defs/name"},"condition":{"type":["string","null"]},"tags":{"type":["array","null"],"items":{"type":"string"},"maxItems":10},"connection":{"type":["string","null"]},"operation_metadata":{"$ref":"#/$defs/operationMetadataMap"},"treat_failure_as_warning":{"type":["boolean","null"]},"configuration":{"$ref":"#/$defs/configuration"},"alerts":{"$ref":"#/$defs/alerts"},"meta":{"$ref":"#/$defs/meta"},"anomalies":{"$ref":"#/$defs/anomalies"},"paused":{"type":"boolean"}},"additionalProperties":false};
const schema26 = {"type":"string"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"array","items":{"$ref":"#/$defs/id"}};
const schema29 = {"type":"string"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : appended(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/operationMetadata"}};
const schema31 = {"type":"object","required":["integration"],"properties":{"integration":{"$ref":"#/$defs/integration"},"connection":{"type":["string","null"]},"dbt_warehouse_identifier":{"type":["string","null"]},"s3_bucket_name":{"type":["string","null"]},"s3_key_prefix":{"type":["string","null"]}},"additionalProperties":false};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.integration === undefined) || (!(func0.call(data, "integration")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integration"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "integration") || (key0 === "connection")) || (key0 === "dbt_warehouse_identifier")) || (key0 === "s3_bucket_name")) || (key0 === "s3_key_prefix"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.integration !== undefined && func0.call(data, "integration")){
if(!(validate60(data.integration, {instancePath:instancePath+"/integration",parentData:data,parentDataProperty:"integration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : appended(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.connection !== undefined && func0.call(data, "connection")){
let data1 = data.connection;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: schema31.properties.connection.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dbt_warehouse_identifier !== undefined && func0.call(data, "dbt_warehouse_identifier")){
let data2 = data.dbt_warehouse_identifier;
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/dbt_warehouse_identifier",schemaPath:"#/properties/dbt_warehouse_identifier/type",keyword:"type",params:{type: schema31.properties.dbt_warehouse_identifier.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.s3_bucket_name !== undefined && func0.call(data, "s3_bucket_name")){
let data3 = data.s3_bucket_name;
if((typeof data3 !== "string") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/s3_bucket_name",schemaPath:"#/properties/s3_bucket_name/type",keyword:"type",params:{type: schema31.properties.s3_bucket_name.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.s3_key_prefix !== undefined && func0.call(data, "s3_key_prefix")){
let data4 = data.s3_key_prefix;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/s3_key_prefix",schemaPath:"#/properties/s3_key_prefix/type",keyword:"type",params:{type: schema31.properties.s3_key_prefix.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(validate70(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : appended(vErrors, validate70.errors);
errors = vErrors.length;
}
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":["object","null"],"properties":{"retries":{"type":["integer","null"]},"retry_delay":{"type":["integer","null"],"maximum":120},"timeout":{"type":["integer","null"]},"concurrency":{"$ref":"#/$defs/concurrency"}},"additionalProperties":false};
const schema33 = {"type":["object","null"],"properties":{"max_active":{"type":["string","integer","null"],"minimum":0}},"additionalProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "max_active")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.max_active !== undefined && func0.call(data, "max_active")){
let data0 = data.max_active;
if(((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/max_active",schemaPath:"#/properties/max_active/type",keyword:"type",params:{type: schema33.properties.max_active.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/max_active",schemaPath:"#/properties/max_active/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "retries") || (key0 === "retry_delay")) || (key0 === "timeout")) || (key0 === "concurrency"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.retries !== undefined && func0.call(data, "retries")){
let data0 = data.retries;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: schema32.properties.retries.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.retry_delay !== undefined && func0.call(data, "retry_delay")){
let data1 = data.retry_delay;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/retry_delay",schemaPath:"#/properties/retry_delay/type",keyword:"type",params:{type: schema32.properties.retry_delay.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 120 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/retry_delay",schemaPath:"#/properties/retry_delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.timeout !== undefined && func0.call(data, "timeout")){
let data2 = data.timeout;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: schema32.properties.timeout.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.concurrency !== undefined && func0.call(data, "concurrency")){
if(!(validate75(data.concurrency, {instancePath:instancePath+"/concurrency",parentData:data,parentDataProperty:"concurrency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : appended(vErrors, validate75.errors);
errors = vErrors.length;
}
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":["array","null"],"items":{"$ref":"#/$defs/alert"}};
const schema35 = {"type":"object","required":["name","statuses","destinations"],"properties":{"name":{"type":"string"},"statuses":{"type":"array","items":{"$ref":"#/$defs/alertStatus"},"minItems":1},"destinations":{"$ref":"#/$defs/destinations"},"custom_message":{"type":["string","null"],"maxLength":200},"max_live_alerts":{"type":["integer","null"],"minimum":1,"maximum":50}},"additionalProperties":false};
const schema36 = {"type":"string","enum":["ANY_COMPLETED","CANCELLED","FAILED","SKIPPED","SUCCEEDED","WARNING"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "ANY_COMPLETED") || (data === "CANCELLED")) || (data === "FAILED")) || (data === "SKIPPED")) || (data === "SUCCEEDED")) || (data === "WARNING"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema36.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"array","items":{"$ref":"#/$defs/destination"},"minItems":1};
const schema38 = {"type":"object","required":["integration"],"properties":{"integration":{"$ref":"#/$defs/alertIntegration"},"destination":{"type":["string","null"]},"connection_id":{"type":["string","null"]},"parameters":{"type":["object","null"]}},"additionalProperties":false,"allOf":[{"if":{"required":["integration"],"properties":{"integration":{"enum":["DATADOG","MICROSOFT_TEAMS","PAGER_DUTY","WEBHOOK"]}}},"then":{"required":["connection_id"]}},{"if":{"required":["integration"],"properties":{"integration":{"const":"DATADOG"}}},"then":{"properties":{"parameters":{"$ref":"#/$defs/datadogParameters"}}}},{"if":{"required":["integration"],"properties":{"integration":{"const":"WEBHOOK"}}},"then":{"properties":{"parameters":{"$ref":"#/$defs/webhookParameters"}}}}]};
const schema39 = {"type":["object","null"],"properties":{"priority":{"type":["integer","null"],"minimum":1,"maximum":5}},"additionalProperties":false};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema39.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "priority")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.priority !== undefined && func0.call(data, "priority")){
let data0 = data.priority;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: schema39.properties.priority.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":["object","null"],"properties":{"body":{"type":["object","string","null"]}},"additionalProperties":false};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "body")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.body !== undefined && func0.call(data, "body")){
let data0 = data.body;
if(((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (typeof data0 !== "string")) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: schema40.properties.body.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"string","enum":["DATADOG","EMAIL","MICROSOFT_TEAMS","PAGER_DUTY","SLACK","WEBHOOK"]};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((data === "DATADOG") || (data === "EMAIL")) || (data === "MICROSOFT_TEAMS")) || (data === "PAGER_DUTY")) || (data === "SLACK")) || (data === "WEBHOOK"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema41.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.integration === undefined) || (!(func0.call(data, "integration")))) && (missing0 = "integration")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.integration !== undefined && func0.call(data, "integration")){
let data0 = data.integration;
if(!((((data0 === "DATADOG") || (data0 === "MICROSOFT_TEAMS")) || (data0 === "PAGER_DUTY")) || (data0 === "WEBHOOK"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "connection_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.integration === undefined) || (!(func0.call(data, "integration")))) && (missing1 = "integration")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.integration !== undefined && func0.call(data, "integration")){
if("DATADOG" !== data.integration){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
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
if(!(validate84(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : appended(vErrors, validate84.errors);
errors = vErrors.length;
}
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props0 = {};
props0.parameters = true;
props0.integration = true;
}
}
if(!valid3){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.integration = true;
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.integration === undefined) || (!(func0.call(data, "integration")))) && (missing2 = "integration")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.integration !== undefined && func0.call(data, "integration")){
if("WEBHOOK" !== data.integration){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
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
if(!(validate86(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : appended(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
if(valid6){
var props1 = {};
props1.parameters = true;
props1.integration = true;
}
}
if(!valid6){
const err9 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.integration === undefined) || (!(func0.call(data, "integration")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integration"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "integration") || (key0 === "destination")) || (key0 === "connection_id")) || (key0 === "parameters"))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.integration !== undefined && func0.call(data, "integration")){
if(!(validate88(data.integration, {instancePath:instancePath+"/integration",parentData:data,parentDataProperty:"integration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : appended(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.destination !== undefined && func0.call(data, "destination")){
let data6 = data.destination;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/destination",schemaPath:"#/properties/destination/type",keyword:"type",params:{type: schema38.properties.destination.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.connection_id !== undefined && func0.call(data, "connection_id")){
let data7 = data.connection_id;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/connection_id",schemaPath:"#/properties/connection_id/type",keyword:"type",params:{type: schema38.properties.connection_id.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data8 = data.parameters;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err14 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: schema38.properties.parameters.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : appended(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.statuses === undefined) || (!(func0.call(data, "statuses")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statuses"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.destinations === undefined) || (!(func0.call(data, "destinations")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "destinations"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "name") || (key0 === "statuses")) || (key0 === "destinations")) || (key0 === "custom_message")) || (key0 === "max_live_alerts"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.statuses !== undefined && func0.call(data, "statuses")){
let data1 = data.statuses;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data1[i0], {instancePath:instancePath+"/statuses/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : appended(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.destinations !== undefined && func0.call(data, "destinations")){
if(!(validate82(data.destinations, {instancePath:instancePath+"/destinations",parentData:data,parentDataProperty:"destinations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : appended(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.custom_message !== undefined && func0.call(data, "custom_message")){
let data4 = data.custom_message;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/custom_message",schemaPath:"#/properties/custom_message/type",keyword:"type",params:{type: schema35.properties.custom_message.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(func66(data4) > 200){
const err8 = {instancePath:instancePath+"/custom_message",schemaPath:"#/properties/custom_message/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.max_live_alerts !== undefined && func0.call(data, "max_live_alerts")){
let data5 = data.max_live_alerts;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err9 = {instancePath:instancePath+"/max_live_alerts",schemaPath:"#/properties/max_live_alerts/type",keyword:"type",params:{type: schema35.properties.max_live_alerts.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 50 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/max_live_alerts",schemaPath:"#/properties/max_live_alerts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/max_live_alerts",schemaPath:"#/properties/max_live_alerts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate79(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : appended(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":["object","null"]};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema42.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":["array","null"],"items":{"$ref":"#/$defs/anomaly"}};
const schema44 = {"type":"object","properties":{"type":{"type":"string","enum":["pipeline_duration_above_baseline","pipeline_duration_below_baseline","task_duration_above_baseline","task_duration_below_baseline","operation_duration_above_baseline","operation_duration_below_baseline"]},"percentage_above_baseline":{"type":["number","string","null"],"minimum":1,"maximum":1000},"percentage_below_baseline":{"type":["number","string","null"],"minimum":1,"maximum":99},"min_baseline_seconds":{"type":["number","string","null"]},"destinations":{"$ref":"#/$defs/destinations"},"operation_types":{"type":["array","null"],"items":{"$ref":"#/$defs/operationType"}},"operation_names":{"type":["array","null"],"items":{"type":"string"}},"max_anomalies":{"type":["integer","null"]}},"additionalProperties":false};
const schema45 = {"type":"string","enum":["AGGREGATION","ANALYSIS","DEPLOY","INGESTION","ITERATOR","MATERIALISATION","OPERATION","QUERY","REFRESH","REVERSE_ETL","SEED","SNAPSHOT","SOURCE","TEST","TEST_GROUP","TRIGGER","UNKNOWN"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((data === "AGGREGATION") || (data === "ANALYSIS")) || (data === "DEPLOY")) || (data === "INGESTION")) || (data === "ITERATOR")) || (data === "MATERIALISATION")) || (data === "OPERATION")) || (data === "QUERY")) || (data === "REFRESH")) || (data === "REVERSE_ETL")) || (data === "SEED")) || (data === "SNAPSHOT")) || (data === "SOURCE")) || (data === "TEST")) || (data === "TEST_GROUP")) || (data === "TRIGGER")) || (data === "UNKNOWN"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "type") || (key0 === "percentage_above_baseline")) || (key0 === "percentage_below_baseline")) || (key0 === "min_baseline_seconds")) || (key0 === "destinations")) || (key0 === "operation_types")) || (key0 === "operation_names")) || (key0 === "max_anomalies"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((data0 === "pipeline_duration_above_baseline") || (data0 === "pipeline_duration_below_baseline")) || (data0 === "task_duration_above_baseline")) || (data0 === "task_duration_below_baseline")) || (data0 === "operation_duration_above_baseline")) || (data0 === "operation_duration_below_baseline"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema44.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.percentage_above_baseline !== undefined && func0.call(data, "percentage_above_baseline")){
let data1 = data.percentage_above_baseline;
if(((!((typeof data1 == "number") && (isFinite(data1)))) && (typeof data1 !== "string")) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/percentage_above_baseline",schemaPath:"#/properties/percentage_above_baseline/type",keyword:"type",params:{type: schema44.properties.percentage_above_baseline.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/percentage_above_baseline",schemaPath:"#/properties/percentage_above_baseline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/percentage_above_baseline",schemaPath:"#/properties/percentage_above_baseline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.percentage_below_baseline !== undefined && func0.call(data, "percentage_below_baseline")){
let data2 = data.percentage_below_baseline;
if(((!((typeof data2 == "number") && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/percentage_below_baseline",schemaPath:"#/properties/percentage_below_baseline/type",keyword:"type",params:{type: schema44.properties.percentage_below_baseline.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/percentage_below_baseline",schemaPath:"#/properties/percentage_below_baseline/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/percentage_below_baseline",schemaPath:"#/properties/percentage_below_baseline/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.min_baseline_seconds !== undefined && func0.call(data, "min_baseline_seconds")){
let data3 = data.min_baseline_seconds;
if(((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/min_baseline_seconds",schemaPath:"#/properties/min_baseline_seconds/type",keyword:"type",params:{type: schema44.properties.min_baseline_seconds.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.destinations !== undefined && func0.call(data, "destinations")){
if(!(validate82(data.destinations, {instancePath:instancePath+"/destinations",parentData:data,parentDataProperty:"destinations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : appended(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.operation_types !== undefined && func0.call(data, "operation_types")){
let data5 = data.operation_types;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/operation_types",schemaPath:"#/properties/operation_types/type",keyword:"type",params:{type: schema44.properties.operation_types.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate99(data5[i0], {instancePath:instancePath+"/operation_types/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : appended(vErrors, validate99.errors);
errors = vErrors.length;
}
}
}
}
if(data.operation_names !== undefined && func0.call(data, "operation_names")){
let data7 = data.operation_names;
if((!(Array.isArray(data7))) && (data7 !== null)){
const err11 = {instancePath:instancePath+"/operation_names",schemaPath:"#/properties/operation_names/type",keyword:"type",params:{type: schema44.properties.operation_names.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err12 = {instancePath:instancePath+"/operation_names/" + i1,schemaPath:"#/properties/operation_names/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data.max_anomalies !== undefined && func0.call(data, "max_anomalies")){
let data9 = data.max_anomalies;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/max_anomalies",schemaPath:"#/properties/max_anomalies/type",keyword:"type",params:{type: schema44.properties.max_anomalies.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema43.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate97(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : appended(vErrors, validate97.errors);
errors = vErrors.length;
}
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.integration === undefined) || (!(func0.call(data, "integration")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integration"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.integration_job === undefined) || (!(func0.call(data, "integration_job")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integration_job"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema25.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.integration !== undefined && func0.call(data, "integration")){
if(!(validate60(data.integration, {instancePath:instancePath+"/integration",parentData:data,parentDataProperty:"integration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : appended(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.integration_job !== undefined && func0.call(data, "integration_job")){
if(!(validate62(data.integration_job, {instancePath:instancePath+"/integration_job",parentData:data,parentDataProperty:"integration_job",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : appended(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data2 = data.parameters;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.depends_on !== undefined && func0.call(data, "depends_on")){
if(!(validate64(data.depends_on, {instancePath:instancePath+"/depends_on",parentData:data,parentDataProperty:"depends_on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : appended(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : appended(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined && func0.call(data, "condition")){
let data5 = data.condition;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: schema25.properties.condition.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
let data6 = data.tags;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema25.properties.tags.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data6)){
if(data6.length > 10){
const err7 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err8 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.connection !== undefined && func0.call(data, "connection")){
let data8 = data.connection;
if((typeof data8 !== "string") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: schema25.properties.connection.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.operation_metadata !== undefined && func0.call(data, "operation_metadata")){
if(!(validate69(data.operation_metadata, {instancePath:instancePath+"/operation_metadata",parentData:data,parentDataProperty:"operation_metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : appended(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.treat_failure_as_warning !== undefined && func0.call(data, "treat_failure_as_warning")){
let data10 = data.treat_failure_as_warning;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err10 = {instancePath:instancePath+"/treat_failure_as_warning",schemaPath:"#/properties/treat_failure_as_warning/type",keyword:"type",params:{type: schema25.properties.treat_failure_as_warning.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.configuration !== undefined && func0.call(data, "configuration")){
if(!(validate74(data.configuration, {instancePath:instancePath+"/configuration",parentData:data,parentDataProperty:"configuration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : appended(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.alerts !== undefined && func0.call(data, "alerts")){
if(!(validate78(data.alerts, {instancePath:instancePath+"/alerts",parentData:data,parentDataProperty:"alerts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : appended(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
if(!(validate94(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : appended(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.anomalies !== undefined && func0.call(data, "anomalies")){
if(!(validate96(data.anomalies, {instancePath:instancePath+"/anomalies",parentData:data,parentDataProperty:"anomalies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : appended(vErrors, validate96.errors);
errors = vErrors.length;
}
}
if(data.paused !== undefined && func0.call(data, "paused")){
if(typeof data.paused !== "boolean"){
const err11 = {instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(validate59(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : appended(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":["string","null"],"maxLength":100};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func66(data) > 100){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":["object","null"],"required":["inputs"],"properties":{"inputs":{"$ref":"#/$defs/matrixInputs"},"max_parallel":{"type":["integer","null"]},"sequential":{"type":["boolean","null"]},"continue_on_error":{"type":["boolean","null"]}},"additionalProperties":false};
const schema48 = {"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":{"type":["array","string"],"pattern":"\\$\\{\\{"}};
const pattern3 = new RegExp("\\$\\{\\{", "u");

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
let data0 = data[key0];
if((!(Array.isArray(data0))) && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema48.additionalProperties.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\$\\{\\{"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema47.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.inputs === undefined) || (!(func0.call(data, "inputs")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "inputs") || (key0 === "max_parallel")) || (key0 === "sequential")) || (key0 === "continue_on_error"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.inputs !== undefined && func0.call(data, "inputs")){
if(!(validate109(data.inputs, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : appended(vErrors, validate109.errors);
errors = vErrors.length;
}
}
if(data.max_parallel !== undefined && func0.call(data, "max_parallel")){
let data1 = data.max_parallel;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/max_parallel",schemaPath:"#/properties/max_parallel/type",keyword:"type",params:{type: schema47.properties.max_parallel.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sequential !== undefined && func0.call(data, "sequential")){
let data2 = data.sequential;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/sequential",schemaPath:"#/properties/sequential/type",keyword:"type",params:{type: schema47.properties.sequential.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.continue_on_error !== undefined && func0.call(data, "continue_on_error")){
let data3 = data.continue_on_error;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/continue_on_error",schemaPath:"#/properties/continue_on_error/type",keyword:"type",params:{type: schema47.properties.continue_on_error.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tasks === undefined) || (!(func0.call(data, "tasks")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tasks"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "tasks") || (key0 === "depends_on")) || (key0 === "name")) || (key0 === "condition")) || (key0 === "matrix")) || (key0 === "meta")) || (key0 === "paused"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.tasks !== undefined && func0.call(data, "tasks")){
if(!(validate58(data.tasks, {instancePath:instancePath+"/tasks",parentData:data,parentDataProperty:"tasks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : appended(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.depends_on !== undefined && func0.call(data, "depends_on")){
if(!(validate64(data.depends_on, {instancePath:instancePath+"/depends_on",parentData:data,parentDataProperty:"depends_on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : appended(vErrors, validate64.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate106(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : appended(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.condition !== undefined && func0.call(data, "condition")){
let data3 = data.condition;
if((typeof data3 !== "string") && (data3 !== null)){
const err2 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: schema23.properties.condition.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.matrix !== undefined && func0.call(data, "matrix")){
if(!(validate108(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : appended(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
if(!(validate94(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : appended(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.paused !== undefined && func0.call(data, "paused")){
if(typeof data.paused !== "boolean"){
const err3 = {instancePath:instancePath+"/paused",schemaPath:"#/properties/paused/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tasks === undefined) || (!(func0.call(data, "tasks")))) && (missing0 = "tasks")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : appended(vErrors, validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid2 = _errs8 === errors;
valid2 = valid2 || _valid2;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.integration_job === undefined) || (!(func0.call(data, "integration_job")))) && (missing2 = "integration_job")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid2 = _errs9 === errors;
valid2 = valid2 || _valid2;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.parameters === undefined) || (!(func0.call(data, "parameters")))) && (missing3 = "parameters")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid2 = _errs10 === errors;
valid2 = valid2 || _valid2;
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.connection === undefined) || (!(func0.call(data, "connection")))) && (missing4 = "connection")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid2 = _errs11 === errors;
valid2 = valid2 || _valid2;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.treat_failure_as_warning === undefined) || (!(func0.call(data, "treat_failure_as_warning")))) && (missing5 = "treat_failure_as_warning")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid2 = _errs12 === errors;
valid2 = valid2 || _valid2;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.operation_metadata === undefined) || (!(func0.call(data, "operation_metadata")))) && (missing6 = "operation_metadata")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid2 = _errs13 === errors;
valid2 = valid2 || _valid2;
if(!valid2){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
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
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : appended(vErrors, validate59.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs15 = errors;
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : appended(vErrors, validate57.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true){
props1 = true;
}
}
ifClause1 = "else";
}
if(!valid1){
const err9 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate56.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(validate56(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : appended(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":["array","null"],"items":{"$ref":"#/$defs/schedule"}};
const schema50 = {"type":"object","required":["cron"],"properties":{"name":{"type":["string","null"]},"cron":{"type":"string"},"timezone":{"type":["string","null"]},"environment":{"type":["string","null"]},"branch":{"type":["string","null"]},"exclude":{"type":["array","null"],"items":{"type":"string"}},"run_inputs":{"$ref":"#/$defs/runInputs"}},"additionalProperties":false};
const schema51 = {"type":["object","null"]};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema51.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cron === undefined) || (!(func0.call(data, "cron")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cron"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "name") || (key0 === "cron")) || (key0 === "timezone")) || (key0 === "environment")) || (key0 === "branch")) || (key0 === "exclude")) || (key0 === "run_inputs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema50.properties.name.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cron !== undefined && func0.call(data, "cron")){
if(typeof data.cron !== "string"){
const err3 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.timezone !== undefined && func0.call(data, "timezone")){
let data2 = data.timezone;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: schema50.properties.timezone.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data3 = data.environment;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: schema50.properties.environment.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.branch !== undefined && func0.call(data, "branch")){
let data4 = data.branch;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: schema50.properties.branch.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.exclude !== undefined && func0.call(data, "exclude")){
let data5 = data.exclude;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: schema50.properties.exclude.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err8 = {instancePath:instancePath+"/exclude/" + i0,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.run_inputs !== undefined && func0.call(data, "run_inputs")){
if(!(validate120(data.run_inputs, {instancePath:instancePath+"/run_inputs",parentData:data,parentDataProperty:"run_inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate119(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : appended(vErrors, validate119.errors);
errors = vErrors.length;
}
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/sensor"}};
const schema53 = {"type":"object","required":["name","cron","timezone","timeout_mins","checks"],"properties":{"name":{"$ref":"#/$defs/name"},"cron":{"type":"string"},"timezone":{"type":"string"},"timeout_mins":{"type":"integer","maximum":7200},"checks":{"$ref":"#/$defs/checks"},"frequency_secs":{"type":["integer","null"],"minimum":60,"maximum":600},"condition":{"type":["string","null"]},"environments":{"type":["array","string","null"],"items":{"type":"string"}},"exclude":{"type":["array","string","null"],"items":{"type":"string"}},"run_inputs":{"$ref":"#/$defs/runInputs"},"alerts":{"$ref":"#/$defs/alerts"}},"additionalProperties":false,"allOf":[{"properties":{"alerts":{"items":{"properties":{"statuses":{"items":{"const":"FAILED"}}}}}}}]};
const schema54 = {"type":"object","additionalProperties":{"$ref":"#/$defs/check"},"minProperties":1};
const schema55 = {"type":"object","required":["integration","sensor_type","parameters"],"properties":{"integration":{"$ref":"#/$defs/integration"},"sensor_type":{"$ref":"#/$defs/sensorType"},"parameters":{"type":"object"},"connection":{"type":["string","null"]},"map_outputs":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}}},"additionalProperties":false};
const schema56 = {"type":"string"};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.integration === undefined) || (!(func0.call(data, "integration")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integration"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.sensor_type === undefined) || (!(func0.call(data, "sensor_type")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sensor_type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.parameters === undefined) || (!(func0.call(data, "parameters")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "integration") || (key0 === "sensor_type")) || (key0 === "parameters")) || (key0 === "connection")) || (key0 === "map_outputs"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.integration !== undefined && func0.call(data, "integration")){
if(!(validate60(data.integration, {instancePath:instancePath+"/integration",parentData:data,parentDataProperty:"integration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : appended(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.sensor_type !== undefined && func0.call(data, "sensor_type")){
if(!(validate130(data.sensor_type, {instancePath:instancePath+"/sensor_type",parentData:data,parentDataProperty:"sensor_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : appended(vErrors, validate130.errors);
errors = vErrors.length;
}
}
if(data.parameters !== undefined && func0.call(data, "parameters")){
let data2 = data.parameters;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.connection !== undefined && func0.call(data, "connection")){
let data3 = data.connection;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/connection",schemaPath:"#/properties/connection/type",keyword:"type",params:{type: schema55.properties.connection.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.map_outputs !== undefined && func0.call(data, "map_outputs")){
let data4 = data.map_outputs;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/map_outputs",schemaPath:"#/properties/map_outputs/type",keyword:"type",params:{type: schema55.properties.map_outputs.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
let data5 = data4[key1];
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/map_outputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/map_outputs/additionalProperties/type",keyword:"type",params:{type: schema55.properties.map_outputs.additionalProperties.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(validate128(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : appended(vErrors, validate128.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
const err0 = {instancePath:instancePath+"/alerts/" + i0+"/statuses/" + i1,schemaPath:"#/allOf/0/properties/alerts/items/properties/statuses/items/const",keyword:"const",params:{allowedValue: "FAILED"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
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
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.cron === undefined) || (!(func0.call(data, "cron")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cron"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.timezone === undefined) || (!(func0.call(data, "timezone")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timezone"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.timeout_mins === undefined) || (!(func0.call(data, "timeout_mins")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeout_mins"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.checks === undefined) || (!(func0.call(data, "checks")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema53.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : appended(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.cron !== undefined && func0.call(data, "cron")){
if(typeof data.cron !== "string"){
const err7 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.timezone !== undefined && func0.call(data, "timezone")){
if(typeof data.timezone !== "string"){
const err8 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.timeout_mins !== undefined && func0.call(data, "timeout_mins")){
let data7 = data.timeout_mins;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/timeout_mins",schemaPath:"#/properties/timeout_mins/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 7200 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/timeout_mins",schemaPath:"#/properties/timeout_mins/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7200}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.checks !== undefined && func0.call(data, "checks")){
if(!(validate127(data.checks, {instancePath:instancePath+"/checks",parentData:data,parentDataProperty:"checks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : appended(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.frequency_secs !== undefined && func0.call(data, "frequency_secs")){
let data9 = data.frequency_secs;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err11 = {instancePath:instancePath+"/frequency_secs",schemaPath:"#/properties/frequency_secs/type",keyword:"type",params:{type: schema53.properties.frequency_secs.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 600 || isNaN(data9)){
const err12 = {instancePath:instancePath+"/frequency_secs",schemaPath:"#/properties/frequency_secs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data9 < 60 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/frequency_secs",schemaPath:"#/properties/frequency_secs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.condition !== undefined && func0.call(data, "condition")){
let data10 = data.condition;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: schema53.properties.condition.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data11 = data.environments;
if(((!(Array.isArray(data11))) && (typeof data11 !== "string")) && (data11 !== null)){
const err15 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: schema53.properties.environments.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err16 = {instancePath:instancePath+"/environments/" + i2,schemaPath:"#/properties/environments/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.exclude !== undefined && func0.call(data, "exclude")){
let data13 = data.exclude;
if(((!(Array.isArray(data13))) && (typeof data13 !== "string")) && (data13 !== null)){
const err17 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: schema53.properties.exclude.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(typeof data13[i3] !== "string"){
const err18 = {instancePath:instancePath+"/exclude/" + i3,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data.run_inputs !== undefined && func0.call(data, "run_inputs")){
if(!(validate120(data.run_inputs, {instancePath:instancePath+"/run_inputs",parentData:data,parentDataProperty:"run_inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.alerts !== undefined && func0.call(data, "alerts")){
if(!(validate78(data.alerts, {instancePath:instancePath+"/alerts",parentData:data,parentDataProperty:"alerts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : appended(vErrors, validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema52.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(validate125(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : appended(vErrors, validate125.errors);
errors = vErrors.length;
}
}
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":["array","null"],"items":{"$ref":"#/$defs/triggerEvent"}};
const schema58 = {"type":"object","required":["type","pipeline_id"],"properties":{"type":{"type":"string","const":"pipeline"},"pipeline_id":{"type":"string","pattern":"^(\\*|[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})$"},"statuses":{"type":["array","null"],"items":{"$ref":"#/$defs/runStatus"}},"run_inputs":{"$ref":"#/$defs/runInputs"}},"additionalProperties":false};
const pattern4 = new RegExp("^(\\*|[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})$", "u");
const schema59 = {"type":"string","enum":["CANCELLED","CANCELLING","CREATED","FAILED","RUNNING","SKIPPED","SUCCEEDED","WARNING"]};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((data === "CANCELLED") || (data === "CANCELLING")) || (data === "CREATED")) || (data === "FAILED")) || (data === "RUNNING")) || (data === "SKIPPED")) || (data === "SUCCEEDED")) || (data === "WARNING"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema59.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.pipeline_id === undefined) || (!(func0.call(data, "pipeline_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pipeline_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "pipeline_id")) || (key0 === "statuses")) || (key0 === "run_inputs"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("pipeline" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "pipeline"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.pipeline_id !== undefined && func0.call(data, "pipeline_id")){
let data1 = data.pipeline_id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/pipeline_id",schemaPath:"#/properties/pipeline_id/pattern",keyword:"pattern",params:{pattern: "^(\\*|[0-9A-Fa-f]{8}(-?[0-9A-Fa-f]{4}){3}-?[0-9A-Fa-f]{12})$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/pipeline_id",schemaPath:"#/properties/pipeline_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.statuses !== undefined && func0.call(data, "statuses")){
let data2 = data.statuses;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: schema58.properties.statuses.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate140(data2[i0], {instancePath:instancePath+"/statuses/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : appended(vErrors, validate140.errors);
errors = vErrors.length;
}
}
}
}
if(data.run_inputs !== undefined && func0.call(data, "run_inputs")){
if(!(validate120(data.run_inputs, {instancePath:instancePath+"/run_inputs",parentData:data,parentDataProperty:"run_inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema57.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate139(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : appended(vErrors, validate139.errors);
errors = vErrors.length;
}
}
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","properties":{"enabled":{"type":"boolean"},"operation_metadata":{"$ref":"#/$defs/operationMetadataMap"},"run_inputs":{"$ref":"#/$defs/runInputs"}},"additionalProperties":false};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "enabled") || (key0 === "operation_metadata")) || (key0 === "run_inputs"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined && func0.call(data, "enabled")){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.operation_metadata !== undefined && func0.call(data, "operation_metadata")){
if(!(validate69(data.operation_metadata, {instancePath:instancePath+"/operation_metadata",parentData:data,parentDataProperty:"operation_metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : appended(vErrors, validate69.errors);
errors = vErrors.length;
}
}
if(data.run_inputs !== undefined && func0.call(data, "run_inputs")){
if(!(validate120(data.run_inputs, {instancePath:instancePath+"/run_inputs",parentData:data,parentDataProperty:"run_inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : appended(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/input"},"propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}};
const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema62 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["string","number","boolean","dict","list"]},"default":{},"optional":{"type":["boolean","null"]},"options":{"type":["array","null"]}},"additionalProperties":false};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "type") || (key0 === "default")) || (key0 === "optional")) || (key0 === "options"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((data0 === "string") || (data0 === "number")) || (data0 === "boolean")) || (data0 === "dict")) || (data0 === "list"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema62.properties.type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.optional !== undefined && func0.call(data, "optional")){
let data1 = data.optional;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: schema62.properties.optional.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.options !== undefined && func0.call(data, "options")){
let data2 = data.options;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: schema62.properties.options.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err1 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 of Object.keys(data)){
if(!(validate151(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : appended(vErrors, validate151.errors);
errors = vErrors.length;
}
}
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.pipeline === undefined) || (!(func0.call(data, "pipeline")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pipeline"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema19.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("v1" !== data0){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "v1"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate53(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : appended(vErrors, validate53.errors);
errors = vErrors.length;
}
}
if(data.pipeline !== undefined && func0.call(data, "pipeline")){
if(!(validate55(data.pipeline, {instancePath:instancePath+"/pipeline",parentData:data,parentDataProperty:"pipeline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : appended(vErrors, validate55.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined && func0.call(data, "schedule")){
if(!(validate118(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : appended(vErrors, validate118.errors);
errors = vErrors.length;
}
}
if(data.sensors !== undefined && func0.call(data, "sensors")){
if(!(validate124(data.sensors, {instancePath:instancePath+"/sensors",parentData:data,parentDataProperty:"sensors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate124.errors : appended(vErrors, validate124.errors);
errors = vErrors.length;
}
}
if(data.trigger_events !== undefined && func0.call(data, "trigger_events")){
if(!(validate138(data.trigger_events, {instancePath:instancePath+"/trigger_events",parentData:data,parentDataProperty:"trigger_events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : appended(vErrors, validate138.errors);
errors = vErrors.length;
}
}
if(data.webhook !== undefined && func0.call(data, "webhook")){
if(!(validate145(data.webhook, {instancePath:instancePath+"/webhook",parentData:data,parentDataProperty:"webhook",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : appended(vErrors, validate145.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined && func0.call(data, "configuration")){
if(!(validate74(data.configuration, {instancePath:instancePath+"/configuration",parentData:data,parentDataProperty:"configuration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : appended(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.inputs !== undefined && func0.call(data, "inputs")){
if(!(validate150(data.inputs, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : appended(vErrors, validate150.errors);
errors = vErrors.length;
}
}
if(data.alerts !== undefined && func0.call(data, "alerts")){
if(!(validate78(data.alerts, {instancePath:instancePath+"/alerts",parentData:data,parentDataProperty:"alerts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : appended(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
if(!(validate94(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : appended(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.anomalies !== undefined && func0.call(data, "anomalies")){
if(!(validate96(data.anomalies, {instancePath:instancePath+"/anomalies",parentData:data,parentDataProperty:"anomalies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : appended(vErrors, validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function appended(errors, more) {
for (const error of more) {
if (errors.length >= 10000) break;
errors.push(error);
}
return errors;
}
module.exports.shapes = {"file":{"keys":{"version":"","name":"name","pipeline":"entries","schedule":"schedules","sensors":"sensors","trigger_events":"triggerEvents","webhook":"webhook","configuration":"configuration","inputs":"inputs","alerts":"alerts","meta":"meta","anomalies":"anomalies"},"required":["name","version","pipeline"]},"dependencies":{"items":"id"},"entries":{"values":"entry"},"tasks":{"values":"task"},"group":{"keys":{"tasks":"tasks","depends_on":"dependencies","name":"optionalName","condition":"","matrix":"matrix","meta":"meta","paused":""},"required":["tasks"]},"task":{"keys":{"integration":"integration","integration_job":"job","parameters":"","depends_on":"dependencies","name":"name","condition":"","tags":"","connection":"","operation_metadata":"operationMetadataMap","treat_failure_as_warning":"","configuration":"configuration","alerts":"alerts","meta":"meta","anomalies":"anomalies","paused":""},"required":["integration","integration_job","parameters"]},"operationMetadataMap":{"values":"operationMetadata"},"operationMetadata":{"keys":{"integration":"integration","connection":"","dbt_warehouse_identifier":"","s3_bucket_name":"","s3_key_prefix":""},"required":["integration"]},"configuration":{"keys":{"retries":"","retry_delay":"","timeout":"","concurrency":"concurrency"}},"concurrency":{"keys":{"max_active":""}},"matrix":{"keys":{"inputs":"matrixInputs","max_parallel":"","sequential":"","continue_on_error":""},"required":["inputs"]},"inputs":{"values":"input"},"input":{"keys":{"type":"","default":"","optional":"","options":""},"required":["type"]},"schedules":{"items":"schedule"},"schedule":{"keys":{"name":"","cron":"","timezone":"","environment":"","branch":"","exclude":"","run_inputs":"runInputs"},"required":["cron"]},"sensors":{"values":"sensor"},"sensor":{"keys":{"name":"name","cron":"","timezone":"","timeout_mins":"","checks":"checks","frequency_secs":"","condition":"","environments":"","exclude":"","run_inputs":"runInputs","alerts":"alerts"},"required":["name","cron","timezone","timeout_mins","checks"]},"checks":{"values":"check"},"check":{"keys":{"integration":"integration","sensor_type":"sensorType","parameters":"","connection":"","map_outputs":""},"required":["integration","sensor_type","parameters"]},"triggerEvents":{"items":"triggerEvent"},"triggerEvent":{"keys":{"type":"","pipeline_id":"","statuses":"","run_inputs":"runInputs"},"required":["type","pipeline_id"]},"webhook":{"keys":{"enabled":"","operation_metadata":"operationMetadataMap","run_inputs":"runInputs"}},"alerts":{"items":"alert"},"alert":{"keys":{"name":"","statuses":"","destinations":"destinations","custom_message":"","max_live_alerts":""},"required":["name","statuses","destinations"]},"destinations":{"items":"destination"},"destination":{"keys":{"integration":"alertIntegration","destination":"","connection_id":"","parameters":""},"required":["integration"]},"datadogParameters":{"keys":{"priority":""}},"webhookParameters":{"keys":{"body":""}},"anomalies":{"items":"anomaly"},"anomaly":{"keys":{"type":"","percentage_above_baseline":"","percentage_below_baseline":"","min_baseline_seconds":"","destinations":"destinations","operation_types":"","operation_names":"","max_anomalies":""}},"entry":{"keys":{"tasks":"tasks","depends_on":"dependencies","name":"name","condition":"","matrix":"matrix","meta":"meta","paused":"","integration":"integration","integration_job":"job","parameters":"","tags":"","connection":"","operation_metadata":"operationMetadataMap","treat_failure_as_warning":"","configuration":"configuration","alerts":"alerts","anomalies":"anomalies"}}};
