require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_check_command = require("../check-command.js");
// src/generated/report-validator.js
var report_validator_default = validate21;
const schema6 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"verdict",
		"threshold",
		"summary",
		"comparison",
		"changes",
		"blastRadius",
		"files",
		"findings",
		"pipelines",
		"notices",
		"skipped",
		"crashed"
	],
	"properties": {
		"version": { "const": 1 },
		"verdict": { "enum": [
			"pass",
			"fail",
			"broken"
		] },
		"threshold": { "enum": [
			"error",
			"warning",
			"note",
			"never"
		] },
		"summary": { "$ref": "#/$defs/summary" },
		"comparison": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/comparison" }] },
		"changes": {
			"type": "array",
			"items": { "$ref": "#/$defs/pipelineChange" }
		},
		"blastRadius": {
			"type": "array",
			"items": { "$ref": "#/$defs/blastRadius" }
		},
		"files": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/account" }] },
		"findings": {
			"type": "array",
			"items": { "$ref": "#/$defs/finding" }
		},
		"pipelines": {
			"type": "array",
			"items": { "$ref": "#/$defs/pipeline" }
		},
		"notices": {
			"type": "array",
			"items": { "type": "string" }
		},
		"skipped": {
			"type": "array",
			"items": { "$ref": "#/$defs/skipped" }
		},
		"crashed": {
			"type": "array",
			"items": { "$ref": "#/$defs/crash" }
		}
	},
	"$defs": {
		"pipelineChange": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"pipeline",
				"lines"
			],
			"properties": {
				"path": { "type": "string" },
				"pipeline": { "type": "string" },
				"lines": {
					"type": "array",
					"minItems": 1,
					"items": { "type": "string" }
				}
			}
		},
		"severity": { "enum": [
			"error",
			"warning",
			"note"
		] },
		"summary": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"files",
				"pipelines",
				"tasks",
				"errors",
				"warnings",
				"notes",
				"suppressed"
			],
			"properties": {
				"files": {
					"type": "integer",
					"minimum": 0
				},
				"pipelines": {
					"type": "integer",
					"minimum": 0
				},
				"tasks": {
					"type": "integer",
					"minimum": 0
				},
				"errors": {
					"type": "integer",
					"minimum": 0
				},
				"warnings": {
					"type": "integer",
					"minimum": 0
				},
				"notes": {
					"type": "integer",
					"minimum": 0
				},
				"suppressed": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"finding": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"rule",
				"severity",
				"message",
				"remedy",
				"path",
				"line",
				"column",
				"endLine",
				"endColumn",
				"pipeline",
				"task",
				"fingerprint",
				"state",
				"suppressed",
				"advisory",
				"blastRadius",
				"criticality",
				"fix",
				"related",
				"expertise",
				"docs",
				"parts"
			],
			"properties": {
				"rule": {
					"type": "string",
					"pattern": "^([a-z][a-z0-9-]*/)?[a-z][a-z0-9-]*$"
				},
				"severity": { "$ref": "#/$defs/severity" },
				"message": { "type": "string" },
				"remedy": { "type": "string" },
				"path": {
					"type": "string",
					"minLength": 1
				},
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				},
				"endLine": {
					"type": "integer",
					"minimum": 1
				},
				"endColumn": {
					"type": "integer",
					"minimum": 1
				},
				"pipeline": { "type": ["string", "null"] },
				"task": { "type": ["string", "null"] },
				"fingerprint": {
					"type": "string",
					"pattern": "^[0-9a-f]+$"
				},
				"suppressed": { "type": ["string", "null"] },
				"advisory": { "type": "boolean" },
				"blastRadius": {
					"type": "integer",
					"minimum": 0
				},
				"criticality": { "enum": [
					"high",
					"medium",
					"low",
					null
				] },
				"fix": { "anyOf": [{ "$ref": "#/$defs/fix" }, { "type": "null" }] },
				"related": {
					"type": "array",
					"items": { "$ref": "#/$defs/related" }
				},
				"docs": {
					"type": "string",
					"format": "uri"
				},
				"state": { "enum": [
					"new",
					"existing",
					null
				] },
				"expertise": { "type": ["string", "null"] },
				"parts": {
					"type": "array",
					"items": { "$ref": "#/$defs/findingPart" }
				}
			}
		},
		"related": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"message",
				"path",
				"line",
				"column",
				"endLine",
				"endColumn"
			],
			"properties": {
				"message": { "type": "string" },
				"path": {
					"type": "string",
					"minLength": 1
				},
				"line": {
					"type": "integer",
					"minimum": 1
				},
				"column": {
					"type": "integer",
					"minimum": 1
				},
				"endLine": {
					"type": "integer",
					"minimum": 1
				},
				"endColumn": {
					"type": "integer",
					"minimum": 1
				}
			}
		},
		"fix": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"title",
				"safety",
				"edits"
			],
			"properties": {
				"title": { "type": "string" },
				"safety": { "enum": ["safe", "unsafe"] },
				"edits": {
					"type": "array",
					"items": { "$ref": "#/$defs/edit" }
				}
			}
		},
		"edit": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"start",
				"end",
				"text"
			],
			"properties": {
				"start": {
					"type": "integer",
					"minimum": 0
				},
				"end": {
					"type": "integer",
					"minimum": 0
				},
				"text": { "type": "string" }
			}
		},
		"pipeline": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"name",
				"dialect",
				"groups",
				"tasks",
				"schedules",
				"history"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"name": { "type": "string" },
				"dialect": { "type": "string" },
				"groups": {
					"type": "integer",
					"minimum": 0
				},
				"tasks": {
					"type": "integer",
					"minimum": 0
				},
				"schedules": {
					"type": "integer",
					"minimum": 0
				},
				"history": true
			}
		},
		"skipped": {
			"type": "object",
			"additionalProperties": false,
			"required": ["subject", "reason"],
			"properties": {
				"subject": { "type": "string" },
				"reason": { "type": "string" }
			}
		},
		"crash": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"subject",
				"path",
				"message"
			],
			"properties": {
				"subject": { "type": "string" },
				"path": { "type": ["string", "null"] },
				"message": { "type": "string" }
			}
		},
		"comparison": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"base",
				"gate",
				"new",
				"existing",
				"fixed"
			],
			"properties": {
				"base": { "type": "string" },
				"gate": { "enum": ["new", "all"] },
				"new": {
					"type": "integer",
					"minimum": 0
				},
				"existing": {
					"type": "integer",
					"minimum": 0
				},
				"fixed": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"rule",
							"path",
							"message"
						],
						"properties": {
							"rule": { "type": "string" },
							"path": { "type": "string" },
							"message": { "type": "string" }
						}
					}
				}
			}
		},
		"durations": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"p50",
				"p95",
				"max"
			],
			"properties": {
				"p50": { "type": ["number", "null"] },
				"p95": { "type": ["number", "null"] },
				"max": { "type": ["number", "null"] }
			}
		},
		"range95": { "anyOf": [{ "type": "null" }, {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"value",
				"low",
				"high",
				"n"
			],
			"properties": {
				"value": { "type": "number" },
				"low": { "type": "number" },
				"high": { "type": "number" },
				"n": {
					"type": "integer",
					"minimum": 0
				}
			}
		}] },
		"forecast": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"p50",
				"p95",
				"slaMiss",
				"failing"
			],
			"properties": {
				"p50": { "$ref": "#/$defs/range95" },
				"p95": { "$ref": "#/$defs/range95" },
				"slaMiss": { "$ref": "#/$defs/range95" },
				"failing": { "$ref": "#/$defs/range95" }
			}
		},
		"change": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"kind",
				"since",
				"isDated",
				"commit",
				"beforeSeconds",
				"afterSeconds",
				"ratio",
				"secondsPerWeek",
				"runsBefore",
				"runsAfter",
				"pValue"
			],
			"properties": {
				"kind": {
					"type": "string",
					"enum": ["step", "climb"]
				},
				"since": { "type": "string" },
				"isDated": { "type": "boolean" },
				"commit": { "type": ["string", "null"] },
				"beforeSeconds": { "type": "number" },
				"afterSeconds": { "type": "number" },
				"ratio": { "type": "number" },
				"secondsPerWeek": { "type": ["number", "null"] },
				"runsBefore": {
					"type": "integer",
					"minimum": 0
				},
				"runsAfter": {
					"type": "integer",
					"minimum": 0
				},
				"pValue": { "type": "number" }
			}
		},
		"prediction": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"environment",
				"runs",
				"slaSeconds",
				"before",
				"after",
				"unknownTasks",
				"shorten",
				"parallelise",
				"notes"
			],
			"properties": {
				"environment": { "type": ["string", "null"] },
				"runs": {
					"type": "integer",
					"minimum": 0
				},
				"slaSeconds": { "type": ["number", "null"] },
				"before": { "$ref": "#/$defs/forecast" },
				"after": { "$ref": "#/$defs/forecast" },
				"unknownTasks": {
					"type": "array",
					"items": { "type": "string" }
				},
				"shorten": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": ["task", "savedSeconds"],
						"properties": {
							"task": { "type": "string" },
							"savedSeconds": { "type": "number" }
						}
					}
				},
				"parallelise": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"task",
							"after",
							"savedSeconds"
						],
						"properties": {
							"task": { "type": "string" },
							"after": { "type": ["string", "null"] },
							"savedSeconds": { "type": "number" }
						}
					}
				},
				"notes": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"environmentHistory": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"runs",
				"succeeded",
				"warning",
				"failed",
				"cancelled",
				"durationSeconds",
				"queueSeconds",
				"tasks",
				"errors",
				"trend"
			],
			"properties": {
				"name": { "type": ["string", "null"] },
				"runs": {
					"type": "integer",
					"minimum": 0
				},
				"succeeded": {
					"type": "integer",
					"minimum": 0
				},
				"warning": {
					"type": "integer",
					"minimum": 0
				},
				"failed": {
					"type": "integer",
					"minimum": 0
				},
				"cancelled": {
					"type": "integer",
					"minimum": 0
				},
				"durationSeconds": { "$ref": "#/$defs/durations" },
				"queueSeconds": {
					"type": "object",
					"additionalProperties": false,
					"required": ["p50", "max"],
					"properties": {
						"p50": { "type": ["number", "null"] },
						"max": { "type": ["number", "null"] }
					}
				},
				"tasks": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"task",
							"runs",
							"failed",
							"fanOut",
							"durationSeconds",
							"retriedShare",
							"criticalShare"
						],
						"properties": {
							"task": { "type": "string" },
							"runs": {
								"type": "integer",
								"minimum": 0
							},
							"failed": {
								"type": "integer",
								"minimum": 0
							},
							"fanOut": { "type": "boolean" },
							"durationSeconds": { "$ref": "#/$defs/durations" },
							"setupSeconds": {
								"type": "number",
								"minimum": 0
							},
							"retriedShare": { "type": ["number", "null"] },
							"criticalShare": { "type": ["number", "null"] }
						}
					}
				},
				"errors": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"kind",
							"text",
							"count",
							"firstSeen",
							"lastSeen",
							"tasks"
						],
						"properties": {
							"kind": { "type": "string" },
							"text": { "type": "string" },
							"count": {
								"type": "integer",
								"minimum": 0
							},
							"firstSeen": { "type": "string" },
							"lastSeen": { "type": "string" },
							"tasks": {
								"type": "array",
								"items": { "type": "string" }
							}
						}
					}
				},
				"trend": { "anyOf": [{ "type": "null" }, {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"direction",
						"change",
						"slopeSecondsPerDay",
						"tasks"
					],
					"properties": {
						"direction": { "enum": [
							"slower",
							"faster",
							"steady"
						] },
						"change": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/change" }] },
						"slopeSecondsPerDay": { "type": ["number", "null"] },
						"tasks": {
							"type": "array",
							"items": {
								"type": "object",
								"additionalProperties": false,
								"required": [
									"kind",
									"since",
									"isDated",
									"commit",
									"beforeSeconds",
									"afterSeconds",
									"ratio",
									"secondsPerWeek",
									"runsBefore",
									"runsAfter",
									"pValue",
									"task"
								],
								"properties": {
									"kind": {
										"type": "string",
										"enum": ["step", "climb"]
									},
									"since": { "type": "string" },
									"isDated": { "type": "boolean" },
									"commit": { "type": ["string", "null"] },
									"beforeSeconds": { "type": "number" },
									"afterSeconds": { "type": "number" },
									"ratio": { "type": "number" },
									"secondsPerWeek": { "type": ["number", "null"] },
									"runsBefore": {
										"type": "integer",
										"minimum": 0
									},
									"runsAfter": {
										"type": "integer",
										"minimum": 0
									},
									"pValue": { "type": "number" },
									"task": { "type": "string" }
								}
							}
						}
					}
				}] }
			}
		},
		"history": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"status",
				"reason",
				"calls",
				"from",
				"to",
				"environments",
				"prediction"
			],
			"properties": {
				"status": { "enum": [
					"ok",
					"few-runs",
					"not-registered",
					"unavailable",
					"off"
				] },
				"reason": { "type": ["string", "null"] },
				"calls": {
					"type": "integer",
					"minimum": 0
				},
				"from": { "type": ["string", "null"] },
				"to": { "type": ["string", "null"] },
				"environments": {
					"type": "array",
					"items": { "$ref": "#/$defs/environmentHistory" }
				},
				"prediction": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/prediction" }] }
			}
		},
		"findingPart": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"rule",
				"severity",
				"message",
				"remedy",
				"fingerprint",
				"fix",
				"docs"
			],
			"properties": {
				"rule": {
					"type": "string",
					"pattern": "^([a-z][a-z0-9-]*/)?[a-z][a-z0-9-]*$"
				},
				"severity": { "$ref": "#/$defs/severity" },
				"message": { "type": "string" },
				"remedy": { "type": "string" },
				"fingerprint": {
					"type": "string",
					"pattern": "^[0-9a-f]+$"
				},
				"fix": { "anyOf": [{ "$ref": "#/$defs/fix" }, { "type": "null" }] },
				"docs": {
					"type": "string",
					"format": "uri"
				}
			}
		},
		"account": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"scope",
				"total",
				"reviewed",
				"removed",
				"leftOut",
				"passedOver",
				"notUnderstood",
				"entries"
			],
			"properties": {
				"scope": { "enum": ["change", "all"] },
				"total": {
					"type": "integer",
					"minimum": 0
				},
				"reviewed": {
					"type": "integer",
					"minimum": 0
				},
				"removed": {
					"type": "integer",
					"minimum": 0
				},
				"leftOut": {
					"type": "integer",
					"minimum": 0
				},
				"passedOver": {
					"type": "integer",
					"minimum": 0
				},
				"notUnderstood": {
					"type": "integer",
					"minimum": 0
				},
				"entries": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"path",
							"outcome",
							"reason"
						],
						"properties": {
							"path": { "type": "string" },
							"outcome": { "enum": [
								"left-out",
								"passed-over",
								"not-understood"
							] },
							"reason": { "type": "string" }
						}
					}
				}
			}
		},
		"namedTask": {
			"type": "object",
			"additionalProperties": false,
			"required": ["task", "name"],
			"properties": {
				"task": { "type": "string" },
				"name": { "type": "string" }
			}
		},
		"blastRadius": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"pipeline",
				"kind",
				"changed",
				"tasks",
				"pipelines",
				"published",
				"dbt",
				"owners",
				"criticality",
				"late",
				"omitted"
			],
			"properties": {
				"path": { "type": "string" },
				"pipeline": { "type": "string" },
				"kind": { "enum": [
					"new",
					"deleted",
					"changed"
				] },
				"changed": {
					"type": "array",
					"items": { "$ref": "#/$defs/namedTask" }
				},
				"tasks": {
					"type": "array",
					"items": { "$ref": "#/$defs/namedTask" }
				},
				"pipelines": {
					"type": "array",
					"items": { "$ref": "#/$defs/dependentPipeline" }
				},
				"published": {
					"type": "array",
					"items": { "$ref": "#/$defs/publishedData" }
				},
				"dbt": { "anyOf": [{ "$ref": "#/$defs/dbtReach" }, { "type": "null" }] },
				"owners": {
					"type": "array",
					"items": { "type": "string" }
				},
				"criticality": { "enum": [
					"high",
					"medium",
					"low",
					null
				] },
				"late": { "anyOf": [{ "$ref": "#/$defs/lateRuns" }, { "type": "null" }] },
				"omitted": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"tasks",
						"pipelines",
						"published"
					],
					"properties": {
						"tasks": {
							"type": "integer",
							"minimum": 0
						},
						"pipelines": {
							"type": "integer",
							"minimum": 0
						},
						"published": {
							"type": "integer",
							"minimum": 0
						}
					}
				}
			}
		},
		"dependentPipeline": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"pipeline",
				"reason",
				"via",
				"task",
				"by",
				"owners",
				"criticality"
			],
			"properties": {
				"path": { "type": "string" },
				"pipeline": { "type": "string" },
				"reason": { "enum": [
					"after",
					"on-failure",
					"called",
					"waits",
					"updated",
					"watches",
					"any"
				] },
				"via": { "type": "string" },
				"task": { "type": ["string", "null"] },
				"asset": { "type": "string" },
				"by": { "enum": ["known", "file-name"] },
				"owners": {
					"type": "array",
					"items": { "type": "string" }
				},
				"criticality": { "enum": [
					"high",
					"medium",
					"low",
					null
				] }
			}
		},
		"publishedData": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"pipeline",
				"task",
				"name",
				"to",
				"target"
			],
			"properties": {
				"path": { "type": "string" },
				"pipeline": { "type": "string" },
				"task": { "type": "string" },
				"name": { "type": "string" },
				"to": { "type": "string" },
				"target": { "type": ["string", "null"] }
			}
		},
		"dbtReach": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"models",
				"exposures",
				"unknown",
				"omittedModels"
			],
			"properties": {
				"models": {
					"type": "array",
					"items": { "type": "string" }
				},
				"exposures": {
					"type": "array",
					"items": { "type": "string" }
				},
				"unknown": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"path",
							"task",
							"reason"
						],
						"properties": {
							"path": { "type": "string" },
							"task": { "type": "string" },
							"reason": { "type": "string" }
						}
					}
				},
				"omittedModels": {
					"type": "integer",
					"minimum": 0
				}
			}
		},
		"lateRuns": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"at",
				"localTime",
				"timeZone",
				"nextAt",
				"nextLocalTime",
				"pipelines"
			],
			"properties": {
				"at": { "type": "string" },
				"localTime": { "type": "string" },
				"timeZone": { "type": "string" },
				"nextAt": { "type": ["string", "null"] },
				"nextLocalTime": { "type": ["string", "null"] },
				"pipelines": {
					"type": "array",
					"items": {
						"type": "object",
						"additionalProperties": false,
						"required": [
							"path",
							"pipeline",
							"startsAt",
							"finishBy",
							"rerunBy",
							"isMissed"
						],
						"properties": {
							"path": { "type": "string" },
							"pipeline": { "type": "string" },
							"startsAt": { "type": ["string", "null"] },
							"finishBy": { "anyOf": [{
								"type": "object",
								"additionalProperties": false,
								"required": ["localTime", "timeZone"],
								"properties": {
									"localTime": { "type": "string" },
									"timeZone": { "type": "string" }
								}
							}, { "type": "null" }] },
							"rerunBy": { "type": ["string", "null"] },
							"isMissed": { "type": "boolean" }
						}
					}
				}
			}
		}
	}
};
const func0 = Object.prototype.hasOwnProperty;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.files === void 0 || !func0.call(data, "files")) && (missing0 = "files") || (data.pipelines === void 0 || !func0.call(data, "pipelines")) && (missing0 = "pipelines") || (data.tasks === void 0 || !func0.call(data, "tasks")) && (missing0 = "tasks") || (data.errors === void 0 || !func0.call(data, "errors")) && (missing0 = "errors") || (data.warnings === void 0 || !func0.call(data, "warnings")) && (missing0 = "warnings") || (data.notes === void 0 || !func0.call(data, "notes")) && (missing0 = "notes") || (data.suppressed === void 0 || !func0.call(data, "suppressed")) && (missing0 = "suppressed")) {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!(key0 === "files" || key0 === "pipelines" || key0 === "tasks" || key0 === "errors" || key0 === "warnings" || key0 === "notes" || key0 === "suppressed")) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.files !== void 0 && func0.call(data, "files")) {
				let data0 = data.files;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate22.errors = [{
						instancePath: instancePath + "/files",
						schemaPath: "#/properties/files/type",
						keyword: "type",
						params: { type: "integer" }
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) {
						validate22.errors = [{
							instancePath: instancePath + "/files",
							schemaPath: "#/properties/files/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.pipelines !== void 0 && func0.call(data, "pipelines")) {
					let data1 = data.pipelines;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate22.errors = [{
							instancePath: instancePath + "/pipelines",
							schemaPath: "#/properties/pipelines/type",
							keyword: "type",
							params: { type: "integer" }
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate22.errors = [{
								instancePath: instancePath + "/pipelines",
								schemaPath: "#/properties/pipelines/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.tasks !== void 0 && func0.call(data, "tasks")) {
						let data2 = data.tasks;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate22.errors = [{
								instancePath: instancePath + "/tasks",
								schemaPath: "#/properties/tasks/type",
								keyword: "type",
								params: { type: "integer" }
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate22.errors = [{
									instancePath: instancePath + "/tasks",
									schemaPath: "#/properties/tasks/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.errors !== void 0 && func0.call(data, "errors")) {
							let data3 = data.errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate22.errors = [{
									instancePath: instancePath + "/errors",
									schemaPath: "#/properties/errors/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate22.errors = [{
										instancePath: instancePath + "/errors",
										schemaPath: "#/properties/errors/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.warnings !== void 0 && func0.call(data, "warnings")) {
								let data4 = data.warnings;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate22.errors = [{
										instancePath: instancePath + "/warnings",
										schemaPath: "#/properties/warnings/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate22.errors = [{
											instancePath: instancePath + "/warnings",
											schemaPath: "#/properties/warnings/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.notes !== void 0 && func0.call(data, "notes")) {
									let data5 = data.notes;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate22.errors = [{
											instancePath: instancePath + "/notes",
											schemaPath: "#/properties/notes/type",
											keyword: "type",
											params: { type: "integer" }
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate22.errors = [{
												instancePath: instancePath + "/notes",
												schemaPath: "#/properties/notes/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.suppressed !== void 0 && func0.call(data, "suppressed")) {
										let data6 = data.suppressed;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate22.errors = [{
												instancePath: instancePath + "/suppressed",
												schemaPath: "#/properties/suppressed/type",
												keyword: "type",
												params: { type: "integer" }
											}];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 0 || isNaN(data6)) {
												validate22.errors = [{
													instancePath: instancePath + "/suppressed",
													schemaPath: "#/properties/suppressed/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													}
												}];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate22.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate22.errors = vErrors;
	return true;
}
const schema8 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"base",
		"gate",
		"new",
		"existing",
		"fixed"
	],
	"properties": {
		"base": { "type": "string" },
		"gate": { "enum": ["new", "all"] },
		"new": {
			"type": "integer",
			"minimum": 0
		},
		"existing": {
			"type": "integer",
			"minimum": 0
		},
		"fixed": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"rule",
					"path",
					"message"
				],
				"properties": {
					"rule": { "type": "string" },
					"path": { "type": "string" },
					"message": { "type": "string" }
				}
			}
		}
	}
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.base === void 0 || !func0.call(data, "base")) && (missing0 = "base") || (data.gate === void 0 || !func0.call(data, "gate")) && (missing0 = "gate") || (data.new === void 0 || !func0.call(data, "new")) && (missing0 = "new") || (data.existing === void 0 || !func0.call(data, "existing")) && (missing0 = "existing") || (data.fixed === void 0 || !func0.call(data, "fixed")) && (missing0 = "fixed")) {
			validate24.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!(key0 === "base" || key0 === "gate" || key0 === "new" || key0 === "existing" || key0 === "fixed")) {
				validate24.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.base !== void 0 && func0.call(data, "base")) {
				if (typeof data.base !== "string") {
					validate24.errors = [{
						instancePath: instancePath + "/base",
						schemaPath: "#/properties/base/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.gate !== void 0 && func0.call(data, "gate")) {
					let data1 = data.gate;
					if (!(data1 === "new" || data1 === "all")) {
						validate24.errors = [{
							instancePath: instancePath + "/gate",
							schemaPath: "#/properties/gate/enum",
							keyword: "enum",
							params: { allowedValues: schema8.properties.gate.enum }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.new !== void 0 && func0.call(data, "new")) {
						let data2 = data.new;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate24.errors = [{
								instancePath: instancePath + "/new",
								schemaPath: "#/properties/new/type",
								keyword: "type",
								params: { type: "integer" }
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate24.errors = [{
									instancePath: instancePath + "/new",
									schemaPath: "#/properties/new/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.existing !== void 0 && func0.call(data, "existing")) {
							let data3 = data.existing;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate24.errors = [{
									instancePath: instancePath + "/existing",
									schemaPath: "#/properties/existing/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate24.errors = [{
										instancePath: instancePath + "/existing",
										schemaPath: "#/properties/existing/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.fixed !== void 0 && func0.call(data, "fixed")) {
								let data4 = data.fixed;
								if (Array.isArray(data4)) {
									const len0 = data4.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data5 = data4[i0];
										if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
											let missing1;
											if ((data5.rule === void 0 || !func0.call(data5, "rule")) && (missing1 = "rule") || (data5.path === void 0 || !func0.call(data5, "path")) && (missing1 = "path") || (data5.message === void 0 || !func0.call(data5, "message")) && (missing1 = "message")) {
												validate24.errors = [{
													instancePath: instancePath + "/fixed/" + i0,
													schemaPath: "#/properties/fixed/items/required",
													keyword: "required",
													params: { missingProperty: missing1 }
												}];
												return false;
											} else {
												for (const key1 of Object.keys(data5)) if (!(key1 === "rule" || key1 === "path" || key1 === "message")) {
													validate24.errors = [{
														instancePath: instancePath + "/fixed/" + i0,
														schemaPath: "#/properties/fixed/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 }
													}];
													return false;
												}
												if (data5.rule !== void 0 && func0.call(data5, "rule")) {
													if (typeof data5.rule !== "string") {
														validate24.errors = [{
															instancePath: instancePath + "/fixed/" + i0 + "/rule",
															schemaPath: "#/properties/fixed/items/properties/rule/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid2 = true;
												} else var valid2 = true;
												if (valid2) {
													if (data5.path !== void 0 && func0.call(data5, "path")) {
														if (typeof data5.path !== "string") {
															validate24.errors = [{
																instancePath: instancePath + "/fixed/" + i0 + "/path",
																schemaPath: "#/properties/fixed/items/properties/path/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
														var valid2 = true;
													} else var valid2 = true;
													if (valid2) {
														if (data5.message !== void 0 && func0.call(data5, "message")) {
															if (typeof data5.message !== "string") {
																validate24.errors = [{
																	instancePath: instancePath + "/fixed/" + i0 + "/message",
																	schemaPath: "#/properties/fixed/items/properties/message/type",
																	keyword: "type",
																	params: { type: "string" }
																}];
																return false;
															}
															var valid2 = true;
														} else var valid2 = true;
													}
												}
											}
										} else {
											validate24.errors = [{
												instancePath: instancePath + "/fixed/" + i0,
												schemaPath: "#/properties/fixed/items/type",
												keyword: "type",
												params: { type: "object" }
											}];
											return false;
										}
									}
								} else {
									validate24.errors = [{
										instancePath: instancePath + "/fixed",
										schemaPath: "#/properties/fixed/type",
										keyword: "type",
										params: { type: "array" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate24.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate24.errors = vErrors;
	return true;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path") || (data.pipeline === void 0 || !func0.call(data, "pipeline")) && (missing0 = "pipeline") || (data.lines === void 0 || !func0.call(data, "lines")) && (missing0 = "lines")) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!(key0 === "path" || key0 === "pipeline" || key0 === "lines")) {
				validate26.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.path !== void 0 && func0.call(data, "path")) {
				if (typeof data.path !== "string") {
					validate26.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.pipeline !== void 0 && func0.call(data, "pipeline")) {
					if (typeof data.pipeline !== "string") {
						validate26.errors = [{
							instancePath: instancePath + "/pipeline",
							schemaPath: "#/properties/pipeline/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.lines !== void 0 && func0.call(data, "lines")) {
						let data2 = data.lines;
						if (Array.isArray(data2)) {
							if (data2.length < 1) {
								validate26.errors = [{
									instancePath: instancePath + "/lines",
									schemaPath: "#/properties/lines/minItems",
									keyword: "minItems",
									params: { limit: 1 }
								}];
								return false;
							} else {
								const len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
									validate26.errors = [{
										instancePath: instancePath + "/lines/" + i0,
										schemaPath: "#/properties/lines/items/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
							}
						} else {
							validate26.errors = [{
								instancePath: instancePath + "/lines",
								schemaPath: "#/properties/lines/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate26.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate26.errors = vErrors;
	return true;
}
const schema10 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"pipeline",
		"kind",
		"changed",
		"tasks",
		"pipelines",
		"published",
		"dbt",
		"owners",
		"criticality",
		"late",
		"omitted"
	],
	"properties": {
		"path": { "type": "string" },
		"pipeline": { "type": "string" },
		"kind": { "enum": [
			"new",
			"deleted",
			"changed"
		] },
		"changed": {
			"type": "array",
			"items": { "$ref": "#/$defs/namedTask" }
		},
		"tasks": {
			"type": "array",
			"items": { "$ref": "#/$defs/namedTask" }
		},
		"pipelines": {
			"type": "array",
			"items": { "$ref": "#/$defs/dependentPipeline" }
		},
		"published": {
			"type": "array",
			"items": { "$ref": "#/$defs/publishedData" }
		},
		"dbt": { "anyOf": [{ "$ref": "#/$defs/dbtReach" }, { "type": "null" }] },
		"owners": {
			"type": "array",
			"items": { "type": "string" }
		},
		"criticality": { "enum": [
			"high",
			"medium",
			"low",
			null
		] },
		"late": { "anyOf": [{ "$ref": "#/$defs/lateRuns" }, { "type": "null" }] },
		"omitted": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"tasks",
				"pipelines",
				"published"
			],
			"properties": {
				"tasks": {
					"type": "integer",
					"minimum": 0
				},
				"pipelines": {
					"type": "integer",
					"minimum": 0
				},
				"published": {
					"type": "integer",
					"minimum": 0
				}
			}
		}
	}
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.task === void 0 || !func0.call(data, "task")) && (missing0 = "task") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name")) {
			validate29.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!(key0 === "task" || key0 === "name")) {
				validate29.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.task !== void 0 && func0.call(data, "task")) {
				if (typeof data.task !== "string") {
					validate29.errors = [{
						instancePath: instancePath + "/task",
						schemaPath: "#/properties/task/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0 && func0.call(data, "name")) {
					if (typeof data.name !== "string") {
						validate29.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate29.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate29.errors = vErrors;
	return true;
}
const schema12 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"pipeline",
		"reason",
		"via",
		"task",
		"by",
		"owners",
		"criticality"
	],
	"properties": {
		"path": { "type": "string" },
		"pipeline": { "type": "string" },
		"reason": { "enum": [
			"after",
			"on-failure",
			"called",
			"waits",
			"updated",
			"watches",
			"any"
		] },
		"via": { "type": "string" },
		"task": { "type": ["string", "null"] },
		"asset": { "type": "string" },
		"by": { "enum": ["known", "file-name"] },
		"owners": {
			"type": "array",
			"items": { "type": "string" }
		},
		"criticality": { "enum": [
			"high",
			"medium",
			"low",
			null
		] }
	}
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path") || (data.pipeline === void 0 || !func0.call(data, "pipeline")) && (missing0 = "pipeline") || (data.reason === void 0 || !func0.call(data, "reason")) && (missing0 = "reason") || (data.via === void 0 || !func0.call(data, "via")) && (missing0 = "via") || (data.task === void 0 || !func0.call(data, "task")) && (missing0 = "task") || (data.by === void 0 || !func0.call(data, "by")) && (missing0 = "by") || (data.owners === void 0 || !func0.call(data, "owners")) && (missing0 = "owners") || (data.criticality === void 0 || !func0.call(data, "criticality")) && (missing0 = "criticality")) {
			validate32.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!func0.call(schema12.properties, key0)) {
				validate32.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.path !== void 0 && func0.call(data, "path")) {
				if (typeof data.path !== "string") {
					validate32.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.pipeline !== void 0 && func0.call(data, "pipeline")) {
					if (typeof data.pipeline !== "string") {
						validate32.errors = [{
							instancePath: instancePath + "/pipeline",
							schemaPath: "#/properties/pipeline/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.reason !== void 0 && func0.call(data, "reason")) {
						let data2 = data.reason;
						if (!(data2 === "after" || data2 === "on-failure" || data2 === "called" || data2 === "waits" || data2 === "updated" || data2 === "watches" || data2 === "any")) {
							validate32.errors = [{
								instancePath: instancePath + "/reason",
								schemaPath: "#/properties/reason/enum",
								keyword: "enum",
								params: { allowedValues: schema12.properties.reason.enum }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.via !== void 0 && func0.call(data, "via")) {
							if (typeof data.via !== "string") {
								validate32.errors = [{
									instancePath: instancePath + "/via",
									schemaPath: "#/properties/via/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.task !== void 0 && func0.call(data, "task")) {
								let data4 = data.task;
								if (typeof data4 !== "string" && data4 !== null) {
									validate32.errors = [{
										instancePath: instancePath + "/task",
										schemaPath: "#/properties/task/type",
										keyword: "type",
										params: { type: schema12.properties.task.type }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.asset !== void 0 && func0.call(data, "asset")) {
									if (typeof data.asset !== "string") {
										validate32.errors = [{
											instancePath: instancePath + "/asset",
											schemaPath: "#/properties/asset/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.by !== void 0 && func0.call(data, "by")) {
										let data6 = data.by;
										if (!(data6 === "known" || data6 === "file-name")) {
											validate32.errors = [{
												instancePath: instancePath + "/by",
												schemaPath: "#/properties/by/enum",
												keyword: "enum",
												params: { allowedValues: schema12.properties.by.enum }
											}];
											return false;
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.owners !== void 0 && func0.call(data, "owners")) {
											let data7 = data.owners;
											if (Array.isArray(data7)) {
												const len0 = data7.length;
												for (let i0 = 0; i0 < len0; i0++) if (typeof data7[i0] !== "string") {
													validate32.errors = [{
														instancePath: instancePath + "/owners/" + i0,
														schemaPath: "#/properties/owners/items/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
											} else {
												validate32.errors = [{
													instancePath: instancePath + "/owners",
													schemaPath: "#/properties/owners/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
										if (valid0) {
											if (data.criticality !== void 0 && func0.call(data, "criticality")) {
												let data9 = data.criticality;
												if (!(data9 === "high" || data9 === "medium" || data9 === "low" || data9 === null)) {
													validate32.errors = [{
														instancePath: instancePath + "/criticality",
														schemaPath: "#/properties/criticality/enum",
														keyword: "enum",
														params: { allowedValues: schema12.properties.criticality.enum }
													}];
													return false;
												}
												var valid0 = true;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate32.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate32.errors = vErrors;
	return true;
}
const schema13 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"pipeline",
		"task",
		"name",
		"to",
		"target"
	],
	"properties": {
		"path": { "type": "string" },
		"pipeline": { "type": "string" },
		"task": { "type": "string" },
		"name": { "type": "string" },
		"to": { "type": "string" },
		"target": { "type": ["string", "null"] }
	}
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path") || (data.pipeline === void 0 || !func0.call(data, "pipeline")) && (missing0 = "pipeline") || (data.task === void 0 || !func0.call(data, "task")) && (missing0 = "task") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.to === void 0 || !func0.call(data, "to")) && (missing0 = "to") || (data.target === void 0 || !func0.call(data, "target")) && (missing0 = "target")) {
			validate34.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!(key0 === "path" || key0 === "pipeline" || key0 === "task" || key0 === "name" || key0 === "to" || key0 === "target")) {
				validate34.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.path !== void 0 && func0.call(data, "path")) {
				if (typeof data.path !== "string") {
					validate34.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.pipeline !== void 0 && func0.call(data, "pipeline")) {
					if (typeof data.pipeline !== "string") {
						validate34.errors = [{
							instancePath: instancePath + "/pipeline",
							schemaPath: "#/properties/pipeline/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.task !== void 0 && func0.call(data, "task")) {
						if (typeof data.task !== "string") {
							validate34.errors = [{
								instancePath: instancePath + "/task",
								schemaPath: "#/properties/task/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.name !== void 0 && func0.call(data, "name")) {
							if (typeof data.name !== "string") {
								validate34.errors = [{
									instancePath: instancePath + "/name",
									schemaPath: "#/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.to !== void 0 && func0.call(data, "to")) {
								if (typeof data.to !== "string") {
									validate34.errors = [{
										instancePath: instancePath + "/to",
										schemaPath: "#/properties/to/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.target !== void 0 && func0.call(data, "target")) {
									let data5 = data.target;
									if (typeof data5 !== "string" && data5 !== null) {
										validate34.errors = [{
											instancePath: instancePath + "/target",
											schemaPath: "#/properties/target/type",
											keyword: "type",
											params: { type: schema13.properties.target.type }
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate34.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate34.errors = vErrors;
	return true;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.models === void 0 || !func0.call(data, "models")) && (missing0 = "models") || (data.exposures === void 0 || !func0.call(data, "exposures")) && (missing0 = "exposures") || (data.unknown === void 0 || !func0.call(data, "unknown")) && (missing0 = "unknown") || (data.omittedModels === void 0 || !func0.call(data, "omittedModels")) && (missing0 = "omittedModels")) {
			validate36.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!(key0 === "models" || key0 === "exposures" || key0 === "unknown" || key0 === "omittedModels")) {
				validate36.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.models !== void 0 && func0.call(data, "models")) {
				let data0 = data.models;
				if (Array.isArray(data0)) {
					const len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) if (typeof data0[i0] !== "string") {
						validate36.errors = [{
							instancePath: instancePath + "/models/" + i0,
							schemaPath: "#/properties/models/items/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
				} else {
					validate36.errors = [{
						instancePath: instancePath + "/models",
						schemaPath: "#/properties/models/type",
						keyword: "type",
						params: { type: "array" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.exposures !== void 0 && func0.call(data, "exposures")) {
					let data2 = data.exposures;
					if (Array.isArray(data2)) {
						const len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) if (typeof data2[i1] !== "string") {
							validate36.errors = [{
								instancePath: instancePath + "/exposures/" + i1,
								schemaPath: "#/properties/exposures/items/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
					} else {
						validate36.errors = [{
							instancePath: instancePath + "/exposures",
							schemaPath: "#/properties/exposures/type",
							keyword: "type",
							params: { type: "array" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.unknown !== void 0 && func0.call(data, "unknown")) {
						let data4 = data.unknown;
						if (Array.isArray(data4)) {
							const len2 = data4.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data5 = data4[i2];
								if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
									let missing1;
									if ((data5.path === void 0 || !func0.call(data5, "path")) && (missing1 = "path") || (data5.task === void 0 || !func0.call(data5, "task")) && (missing1 = "task") || (data5.reason === void 0 || !func0.call(data5, "reason")) && (missing1 = "reason")) {
										validate36.errors = [{
											instancePath: instancePath + "/unknown/" + i2,
											schemaPath: "#/properties/unknown/items/required",
											keyword: "required",
											params: { missingProperty: missing1 }
										}];
										return false;
									} else {
										for (const key1 of Object.keys(data5)) if (!(key1 === "path" || key1 === "task" || key1 === "reason")) {
											validate36.errors = [{
												instancePath: instancePath + "/unknown/" + i2,
												schemaPath: "#/properties/unknown/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key1 }
											}];
											return false;
										}
										if (data5.path !== void 0 && func0.call(data5, "path")) {
											if (typeof data5.path !== "string") {
												validate36.errors = [{
													instancePath: instancePath + "/unknown/" + i2 + "/path",
													schemaPath: "#/properties/unknown/items/properties/path/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
											var valid4 = true;
										} else var valid4 = true;
										if (valid4) {
											if (data5.task !== void 0 && func0.call(data5, "task")) {
												if (typeof data5.task !== "string") {
													validate36.errors = [{
														instancePath: instancePath + "/unknown/" + i2 + "/task",
														schemaPath: "#/properties/unknown/items/properties/task/type",
														keyword: "type",
														params: { type: "string" }
													}];
													return false;
												}
												var valid4 = true;
											} else var valid4 = true;
											if (valid4) {
												if (data5.reason !== void 0 && func0.call(data5, "reason")) {
													if (typeof data5.reason !== "string") {
														validate36.errors = [{
															instancePath: instancePath + "/unknown/" + i2 + "/reason",
															schemaPath: "#/properties/unknown/items/properties/reason/type",
															keyword: "type",
															params: { type: "string" }
														}];
														return false;
													}
													var valid4 = true;
												} else var valid4 = true;
											}
										}
									}
								} else {
									validate36.errors = [{
										instancePath: instancePath + "/unknown/" + i2,
										schemaPath: "#/properties/unknown/items/type",
										keyword: "type",
										params: { type: "object" }
									}];
									return false;
								}
							}
						} else {
							validate36.errors = [{
								instancePath: instancePath + "/unknown",
								schemaPath: "#/properties/unknown/type",
								keyword: "type",
								params: { type: "array" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.omittedModels !== void 0 && func0.call(data, "omittedModels")) {
							let data9 = data.omittedModels;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
								validate36.errors = [{
									instancePath: instancePath + "/omittedModels",
									schemaPath: "#/properties/omittedModels/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 < 0 || isNaN(data9)) {
									validate36.errors = [{
										instancePath: instancePath + "/omittedModels",
										schemaPath: "#/properties/omittedModels/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate36.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate36.errors = vErrors;
	return true;
}
const schema15 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"at",
		"localTime",
		"timeZone",
		"nextAt",
		"nextLocalTime",
		"pipelines"
	],
	"properties": {
		"at": { "type": "string" },
		"localTime": { "type": "string" },
		"timeZone": { "type": "string" },
		"nextAt": { "type": ["string", "null"] },
		"nextLocalTime": { "type": ["string", "null"] },
		"pipelines": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"pipeline",
					"startsAt",
					"finishBy",
					"rerunBy",
					"isMissed"
				],
				"properties": {
					"path": { "type": "string" },
					"pipeline": { "type": "string" },
					"startsAt": { "type": ["string", "null"] },
					"finishBy": { "anyOf": [{
						"type": "object",
						"additionalProperties": false,
						"required": ["localTime", "timeZone"],
						"properties": {
							"localTime": { "type": "string" },
							"timeZone": { "type": "string" }
						}
					}, { "type": "null" }] },
					"rerunBy": { "type": ["string", "null"] },
					"isMissed": { "type": "boolean" }
				}
			}
		}
	}
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if ((data.at === void 0 || !func0.call(data, "at")) && (missing0 = "at") || (data.localTime === void 0 || !func0.call(data, "localTime")) && (missing0 = "localTime") || (data.timeZone === void 0 || !func0.call(data, "timeZone")) && (missing0 = "timeZone") || (data.nextAt === void 0 || !func0.call(data, "nextAt")) && (missing0 = "nextAt") || (data.nextLocalTime === void 0 || !func0.call(data, "nextLocalTime")) && (missing0 = "nextLocalTime") || (data.pipelines === void 0 || !func0.call(data, "pipelines")) && (missing0 = "pipelines")) {
				validate38.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "localTime" || key0 === "timeZone" || key0 === "nextAt" || key0 === "nextLocalTime" || key0 === "pipelines")) {
					validate38.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.at !== void 0 && func0.call(data, "at")) {
						const _errs2 = errors;
						if (typeof data.at !== "string") {
							validate38.errors = [{
								instancePath: instancePath + "/at",
								schemaPath: "#/properties/at/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.localTime !== void 0 && func0.call(data, "localTime")) {
							const _errs4 = errors;
							if (typeof data.localTime !== "string") {
								validate38.errors = [{
									instancePath: instancePath + "/localTime",
									schemaPath: "#/properties/localTime/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.timeZone !== void 0 && func0.call(data, "timeZone")) {
								const _errs6 = errors;
								if (typeof data.timeZone !== "string") {
									validate38.errors = [{
										instancePath: instancePath + "/timeZone",
										schemaPath: "#/properties/timeZone/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.nextAt !== void 0 && func0.call(data, "nextAt")) {
									let data3 = data.nextAt;
									const _errs8 = errors;
									if (typeof data3 !== "string" && data3 !== null) {
										validate38.errors = [{
											instancePath: instancePath + "/nextAt",
											schemaPath: "#/properties/nextAt/type",
											keyword: "type",
											params: { type: schema15.properties.nextAt.type }
										}];
										return false;
									}
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.nextLocalTime !== void 0 && func0.call(data, "nextLocalTime")) {
										let data4 = data.nextLocalTime;
										const _errs10 = errors;
										if (typeof data4 !== "string" && data4 !== null) {
											validate38.errors = [{
												instancePath: instancePath + "/nextLocalTime",
												schemaPath: "#/properties/nextLocalTime/type",
												keyword: "type",
												params: { type: schema15.properties.nextLocalTime.type }
											}];
											return false;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.pipelines !== void 0 && func0.call(data, "pipelines")) {
											let data5 = data.pipelines;
											const _errs12 = errors;
											if (errors === _errs12) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let data6 = data5[i0];
														const _errs14 = errors;
														if (errors === _errs14) {
															if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
																let missing1;
																if ((data6.path === void 0 || !func0.call(data6, "path")) && (missing1 = "path") || (data6.pipeline === void 0 || !func0.call(data6, "pipeline")) && (missing1 = "pipeline") || (data6.startsAt === void 0 || !func0.call(data6, "startsAt")) && (missing1 = "startsAt") || (data6.finishBy === void 0 || !func0.call(data6, "finishBy")) && (missing1 = "finishBy") || (data6.rerunBy === void 0 || !func0.call(data6, "rerunBy")) && (missing1 = "rerunBy") || (data6.isMissed === void 0 || !func0.call(data6, "isMissed")) && (missing1 = "isMissed")) {
																	validate38.errors = [{
																		instancePath: instancePath + "/pipelines/" + i0,
																		schemaPath: "#/properties/pipelines/items/required",
																		keyword: "required",
																		params: { missingProperty: missing1 }
																	}];
																	return false;
																} else {
																	const _errs16 = errors;
																	for (const key1 of Object.keys(data6)) if (!(key1 === "path" || key1 === "pipeline" || key1 === "startsAt" || key1 === "finishBy" || key1 === "rerunBy" || key1 === "isMissed")) {
																		validate38.errors = [{
																			instancePath: instancePath + "/pipelines/" + i0,
																			schemaPath: "#/properties/pipelines/items/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: key1 }
																		}];
																		return false;
																	}
																	if (_errs16 === errors) {
																		if (data6.path !== void 0 && func0.call(data6, "path")) {
																			const _errs17 = errors;
																			if (typeof data6.path !== "string") {
																				validate38.errors = [{
																					instancePath: instancePath + "/pipelines/" + i0 + "/path",
																					schemaPath: "#/properties/pipelines/items/properties/path/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			var valid2 = _errs17 === errors;
																		} else var valid2 = true;
																		if (valid2) {
																			if (data6.pipeline !== void 0 && func0.call(data6, "pipeline")) {
																				const _errs19 = errors;
																				if (typeof data6.pipeline !== "string") {
																					validate38.errors = [{
																						instancePath: instancePath + "/pipelines/" + i0 + "/pipeline",
																						schemaPath: "#/properties/pipelines/items/properties/pipeline/type",
																						keyword: "type",
																						params: { type: "string" }
																					}];
																					return false;
																				}
																				var valid2 = _errs19 === errors;
																			} else var valid2 = true;
																			if (valid2) {
																				if (data6.startsAt !== void 0 && func0.call(data6, "startsAt")) {
																					let data9 = data6.startsAt;
																					const _errs21 = errors;
																					if (typeof data9 !== "string" && data9 !== null) {
																						validate38.errors = [{
																							instancePath: instancePath + "/pipelines/" + i0 + "/startsAt",
																							schemaPath: "#/properties/pipelines/items/properties/startsAt/type",
																							keyword: "type",
																							params: { type: schema15.properties.pipelines.items.properties.startsAt.type }
																						}];
																						return false;
																					}
																					var valid2 = _errs21 === errors;
																				} else var valid2 = true;
																				if (valid2) {
																					if (data6.finishBy !== void 0 && func0.call(data6, "finishBy")) {
																						let data10 = data6.finishBy;
																						const _errs23 = errors;
																						const _errs24 = errors;
																						let valid3 = false;
																						const _errs25 = errors;
																						if (errors === _errs25) {
																							if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																								let missing2;
																								if ((data10.localTime === void 0 || !func0.call(data10, "localTime")) && (missing2 = "localTime") || (data10.timeZone === void 0 || !func0.call(data10, "timeZone")) && (missing2 = "timeZone")) {
																									const err0 = {
																										instancePath: instancePath + "/pipelines/" + i0 + "/finishBy",
																										schemaPath: "#/properties/pipelines/items/properties/finishBy/anyOf/0/required",
																										keyword: "required",
																										params: { missingProperty: missing2 }
																									};
																									if (vErrors === null) vErrors = [err0];
																									else vErrors.push(err0);
																									errors++;
																								} else {
																									const _errs27 = errors;
																									for (const key2 of Object.keys(data10)) if (!(key2 === "localTime" || key2 === "timeZone")) {
																										const err1 = {
																											instancePath: instancePath + "/pipelines/" + i0 + "/finishBy",
																											schemaPath: "#/properties/pipelines/items/properties/finishBy/anyOf/0/additionalProperties",
																											keyword: "additionalProperties",
																											params: { additionalProperty: key2 }
																										};
																										if (vErrors === null) vErrors = [err1];
																										else vErrors.push(err1);
																										errors++;
																										break;
																									}
																									if (_errs27 === errors) {
																										if (data10.localTime !== void 0 && func0.call(data10, "localTime")) {
																											const _errs28 = errors;
																											if (typeof data10.localTime !== "string") {
																												const err2 = {
																													instancePath: instancePath + "/pipelines/" + i0 + "/finishBy/localTime",
																													schemaPath: "#/properties/pipelines/items/properties/finishBy/anyOf/0/properties/localTime/type",
																													keyword: "type",
																													params: { type: "string" }
																												};
																												if (vErrors === null) vErrors = [err2];
																												else vErrors.push(err2);
																												errors++;
																											}
																											var valid4 = _errs28 === errors;
																										} else var valid4 = true;
																										if (valid4) {
																											if (data10.timeZone !== void 0 && func0.call(data10, "timeZone")) {
																												const _errs30 = errors;
																												if (typeof data10.timeZone !== "string") {
																													const err3 = {
																														instancePath: instancePath + "/pipelines/" + i0 + "/finishBy/timeZone",
																														schemaPath: "#/properties/pipelines/items/properties/finishBy/anyOf/0/properties/timeZone/type",
																														keyword: "type",
																														params: { type: "string" }
																													};
																													if (vErrors === null) vErrors = [err3];
																													else vErrors.push(err3);
																													errors++;
																												}
																												var valid4 = _errs30 === errors;
																											} else var valid4 = true;
																										}
																									}
																								}
																							} else {
																								const err4 = {
																									instancePath: instancePath + "/pipelines/" + i0 + "/finishBy",
																									schemaPath: "#/properties/pipelines/items/properties/finishBy/anyOf/0/type",
																									keyword: "type",
																									params: { type: "object" }
																								};
																								if (vErrors === null) vErrors = [err4];
																								else vErrors.push(err4);
																								errors++;
																							}
																						}
																						var _valid0 = _errs25 === errors;
																						valid3 = valid3 || _valid0;
																						if (!valid3) {
																							const _errs32 = errors;
																							if (data10 !== null) {
																								const err5 = {
																									instancePath: instancePath + "/pipelines/" + i0 + "/finishBy",
																									schemaPath: "#/properties/pipelines/items/properties/finishBy/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" }
																								};
																								if (vErrors === null) vErrors = [err5];
																								else vErrors.push(err5);
																								errors++;
																							}
																							var _valid0 = _errs32 === errors;
																							valid3 = valid3 || _valid0;
																						}
																						if (!valid3) {
																							const err6 = {
																								instancePath: instancePath + "/pipelines/" + i0 + "/finishBy",
																								schemaPath: "#/properties/pipelines/items/properties/finishBy/anyOf",
																								keyword: "anyOf",
																								params: {}
																							};
																							if (vErrors === null) vErrors = [err6];
																							else vErrors.push(err6);
																							errors++;
																							validate38.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs24;
																							if (vErrors !== null) {
																								if (_errs24) vErrors.length = _errs24;
																								else vErrors = null;
																							}
																						}
																						var valid2 = _errs23 === errors;
																					} else var valid2 = true;
																					if (valid2) {
																						if (data6.rerunBy !== void 0 && func0.call(data6, "rerunBy")) {
																							let data13 = data6.rerunBy;
																							const _errs34 = errors;
																							if (typeof data13 !== "string" && data13 !== null) {
																								validate38.errors = [{
																									instancePath: instancePath + "/pipelines/" + i0 + "/rerunBy",
																									schemaPath: "#/properties/pipelines/items/properties/rerunBy/type",
																									keyword: "type",
																									params: { type: schema15.properties.pipelines.items.properties.rerunBy.type }
																								}];
																								return false;
																							}
																							var valid2 = _errs34 === errors;
																						} else var valid2 = true;
																						if (valid2) {
																							if (data6.isMissed !== void 0 && func0.call(data6, "isMissed")) {
																								const _errs36 = errors;
																								if (typeof data6.isMissed !== "boolean") {
																									validate38.errors = [{
																										instancePath: instancePath + "/pipelines/" + i0 + "/isMissed",
																										schemaPath: "#/properties/pipelines/items/properties/isMissed/type",
																										keyword: "type",
																										params: { type: "boolean" }
																									}];
																									return false;
																								}
																								var valid2 = _errs36 === errors;
																							} else var valid2 = true;
																						}
																					}
																				}
																			}
																		}
																	}
																}
															} else {
																validate38.errors = [{
																	instancePath: instancePath + "/pipelines/" + i0,
																	schemaPath: "#/properties/pipelines/items/type",
																	keyword: "type",
																	params: { type: "object" }
																}];
																return false;
															}
														}
														if (!(_errs14 === errors)) break;
													}
												} else {
													validate38.errors = [{
														instancePath: instancePath + "/pipelines",
														schemaPath: "#/properties/pipelines/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate38.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate38.errors = vErrors;
	return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path") || (data.pipeline === void 0 || !func0.call(data, "pipeline")) && (missing0 = "pipeline") || (data.kind === void 0 || !func0.call(data, "kind")) && (missing0 = "kind") || (data.changed === void 0 || !func0.call(data, "changed")) && (missing0 = "changed") || (data.tasks === void 0 || !func0.call(data, "tasks")) && (missing0 = "tasks") || (data.pipelines === void 0 || !func0.call(data, "pipelines")) && (missing0 = "pipelines") || (data.published === void 0 || !func0.call(data, "published")) && (missing0 = "published") || (data.dbt === void 0 || !func0.call(data, "dbt")) && (missing0 = "dbt") || (data.owners === void 0 || !func0.call(data, "owners")) && (missing0 = "owners") || (data.criticality === void 0 || !func0.call(data, "criticality")) && (missing0 = "criticality") || (data.late === void 0 || !func0.call(data, "late")) && (missing0 = "late") || (data.omitted === void 0 || !func0.call(data, "omitted")) && (missing0 = "omitted")) {
				validate28.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 of Object.keys(data)) if (!func0.call(schema10.properties, key0)) {
					validate28.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0 && func0.call(data, "path")) {
						const _errs2 = errors;
						if (typeof data.path !== "string") {
							validate28.errors = [{
								instancePath: instancePath + "/path",
								schemaPath: "#/properties/path/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.pipeline !== void 0 && func0.call(data, "pipeline")) {
							const _errs4 = errors;
							if (typeof data.pipeline !== "string") {
								validate28.errors = [{
									instancePath: instancePath + "/pipeline",
									schemaPath: "#/properties/pipeline/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.kind !== void 0 && func0.call(data, "kind")) {
								let data2 = data.kind;
								const _errs6 = errors;
								if (!(data2 === "new" || data2 === "deleted" || data2 === "changed")) {
									validate28.errors = [{
										instancePath: instancePath + "/kind",
										schemaPath: "#/properties/kind/enum",
										keyword: "enum",
										params: { allowedValues: schema10.properties.kind.enum }
									}];
									return false;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.changed !== void 0 && func0.call(data, "changed")) {
									let data3 = data.changed;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs9 = errors;
												if (!validate29(data3[i0], {
													instancePath: instancePath + "/changed/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
													errors = vErrors.length;
												}
												if (!(_errs9 === errors)) break;
											}
										} else {
											validate28.errors = [{
												instancePath: instancePath + "/changed",
												schemaPath: "#/properties/changed/type",
												keyword: "type",
												params: { type: "array" }
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.tasks !== void 0 && func0.call(data, "tasks")) {
										let data5 = data.tasks;
										const _errs10 = errors;
										if (errors === _errs10) {
											if (Array.isArray(data5)) {
												const len1 = data5.length;
												for (let i1 = 0; i1 < len1; i1++) {
													const _errs12 = errors;
													if (!validate29(data5[i1], {
														instancePath: instancePath + "/tasks/" + i1,
														parentData: data5,
														parentDataProperty: i1,
														rootData
													})) {
														vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
														errors = vErrors.length;
													}
													if (!(_errs12 === errors)) break;
												}
											} else {
												validate28.errors = [{
													instancePath: instancePath + "/tasks",
													schemaPath: "#/properties/tasks/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.pipelines !== void 0 && func0.call(data, "pipelines")) {
											let data7 = data.pipelines;
											const _errs13 = errors;
											if (errors === _errs13) {
												if (Array.isArray(data7)) {
													const len2 = data7.length;
													for (let i2 = 0; i2 < len2; i2++) {
														const _errs15 = errors;
														if (!validate32(data7[i2], {
															instancePath: instancePath + "/pipelines/" + i2,
															parentData: data7,
															parentDataProperty: i2,
															rootData
														})) {
															vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
															errors = vErrors.length;
														}
														if (!(_errs15 === errors)) break;
													}
												} else {
													validate28.errors = [{
														instancePath: instancePath + "/pipelines",
														schemaPath: "#/properties/pipelines/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.published !== void 0 && func0.call(data, "published")) {
												let data9 = data.published;
												const _errs16 = errors;
												if (errors === _errs16) {
													if (Array.isArray(data9)) {
														const len3 = data9.length;
														for (let i3 = 0; i3 < len3; i3++) {
															const _errs18 = errors;
															if (!validate34(data9[i3], {
																instancePath: instancePath + "/published/" + i3,
																parentData: data9,
																parentDataProperty: i3,
																rootData
															})) {
																vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
																errors = vErrors.length;
															}
															if (!(_errs18 === errors)) break;
														}
													} else {
														validate28.errors = [{
															instancePath: instancePath + "/published",
															schemaPath: "#/properties/published/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.dbt !== void 0 && func0.call(data, "dbt")) {
													let data11 = data.dbt;
													const _errs19 = errors;
													const _errs20 = errors;
													let valid5 = false;
													const _errs21 = errors;
													if (!validate36(data11, {
														instancePath: instancePath + "/dbt",
														parentData: data,
														parentDataProperty: "dbt",
														rootData
													})) {
														vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
														errors = vErrors.length;
													}
													var _valid0 = _errs21 === errors;
													valid5 = valid5 || _valid0;
													if (!valid5) {
														const _errs22 = errors;
														if (data11 !== null) {
															const err0 = {
																instancePath: instancePath + "/dbt",
																schemaPath: "#/properties/dbt/anyOf/1/type",
																keyword: "type",
																params: { type: "null" }
															};
															if (vErrors === null) vErrors = [err0];
															else vErrors.push(err0);
															errors++;
														}
														var _valid0 = _errs22 === errors;
														valid5 = valid5 || _valid0;
													}
													if (!valid5) {
														const err1 = {
															instancePath: instancePath + "/dbt",
															schemaPath: "#/properties/dbt/anyOf",
															keyword: "anyOf",
															params: {}
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
														validate28.errors = vErrors;
														return false;
													} else {
														errors = _errs20;
														if (vErrors !== null) {
															if (_errs20) vErrors.length = _errs20;
															else vErrors = null;
														}
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.owners !== void 0 && func0.call(data, "owners")) {
														let data12 = data.owners;
														const _errs24 = errors;
														if (errors === _errs24) {
															if (Array.isArray(data12)) {
																const len4 = data12.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	const _errs26 = errors;
																	if (typeof data12[i4] !== "string") {
																		validate28.errors = [{
																			instancePath: instancePath + "/owners/" + i4,
																			schemaPath: "#/properties/owners/items/type",
																			keyword: "type",
																			params: { type: "string" }
																		}];
																		return false;
																	}
																	if (!(_errs26 === errors)) break;
																}
															} else {
																validate28.errors = [{
																	instancePath: instancePath + "/owners",
																	schemaPath: "#/properties/owners/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs24 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.criticality !== void 0 && func0.call(data, "criticality")) {
															let data14 = data.criticality;
															const _errs28 = errors;
															if (!(data14 === "high" || data14 === "medium" || data14 === "low" || data14 === null)) {
																validate28.errors = [{
																	instancePath: instancePath + "/criticality",
																	schemaPath: "#/properties/criticality/enum",
																	keyword: "enum",
																	params: { allowedValues: schema10.properties.criticality.enum }
																}];
																return false;
															}
															var valid0 = _errs28 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.late !== void 0 && func0.call(data, "late")) {
																let data15 = data.late;
																const _errs29 = errors;
																const _errs30 = errors;
																let valid7 = false;
																const _errs31 = errors;
																if (!validate38(data15, {
																	instancePath: instancePath + "/late",
																	parentData: data,
																	parentDataProperty: "late",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
																	errors = vErrors.length;
																}
																var _valid1 = _errs31 === errors;
																valid7 = valid7 || _valid1;
																if (!valid7) {
																	const _errs32 = errors;
																	if (data15 !== null) {
																		const err2 = {
																			instancePath: instancePath + "/late",
																			schemaPath: "#/properties/late/anyOf/1/type",
																			keyword: "type",
																			params: { type: "null" }
																		};
																		if (vErrors === null) vErrors = [err2];
																		else vErrors.push(err2);
																		errors++;
																	}
																	var _valid1 = _errs32 === errors;
																	valid7 = valid7 || _valid1;
																}
																if (!valid7) {
																	const err3 = {
																		instancePath: instancePath + "/late",
																		schemaPath: "#/properties/late/anyOf",
																		keyword: "anyOf",
																		params: {}
																	};
																	if (vErrors === null) vErrors = [err3];
																	else vErrors.push(err3);
																	errors++;
																	validate28.errors = vErrors;
																	return false;
																} else {
																	errors = _errs30;
																	if (vErrors !== null) {
																		if (_errs30) vErrors.length = _errs30;
																		else vErrors = null;
																	}
																}
																var valid0 = _errs29 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.omitted !== void 0 && func0.call(data, "omitted")) {
																	let data16 = data.omitted;
																	const _errs34 = errors;
																	if (errors === _errs34) {
																		if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
																			let missing1;
																			if ((data16.tasks === void 0 || !func0.call(data16, "tasks")) && (missing1 = "tasks") || (data16.pipelines === void 0 || !func0.call(data16, "pipelines")) && (missing1 = "pipelines") || (data16.published === void 0 || !func0.call(data16, "published")) && (missing1 = "published")) {
																				validate28.errors = [{
																					instancePath: instancePath + "/omitted",
																					schemaPath: "#/properties/omitted/required",
																					keyword: "required",
																					params: { missingProperty: missing1 }
																				}];
																				return false;
																			} else {
																				const _errs36 = errors;
																				for (const key1 of Object.keys(data16)) if (!(key1 === "tasks" || key1 === "pipelines" || key1 === "published")) {
																					validate28.errors = [{
																						instancePath: instancePath + "/omitted",
																						schemaPath: "#/properties/omitted/additionalProperties",
																						keyword: "additionalProperties",
																						params: { additionalProperty: key1 }
																					}];
																					return false;
																				}
																				if (_errs36 === errors) {
																					if (data16.tasks !== void 0 && func0.call(data16, "tasks")) {
																						let data17 = data16.tasks;
																						const _errs37 = errors;
																						if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																							validate28.errors = [{
																								instancePath: instancePath + "/omitted/tasks",
																								schemaPath: "#/properties/omitted/properties/tasks/type",
																								keyword: "type",
																								params: { type: "integer" }
																							}];
																							return false;
																						}
																						if (errors === _errs37) {
																							if (typeof data17 == "number" && isFinite(data17)) {
																								if (data17 < 0 || isNaN(data17)) {
																									validate28.errors = [{
																										instancePath: instancePath + "/omitted/tasks",
																										schemaPath: "#/properties/omitted/properties/tasks/minimum",
																										keyword: "minimum",
																										params: {
																											comparison: ">=",
																											limit: 0
																										}
																									}];
																									return false;
																								}
																							}
																						}
																						var valid8 = _errs37 === errors;
																					} else var valid8 = true;
																					if (valid8) {
																						if (data16.pipelines !== void 0 && func0.call(data16, "pipelines")) {
																							let data18 = data16.pipelines;
																							const _errs39 = errors;
																							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
																								validate28.errors = [{
																									instancePath: instancePath + "/omitted/pipelines",
																									schemaPath: "#/properties/omitted/properties/pipelines/type",
																									keyword: "type",
																									params: { type: "integer" }
																								}];
																								return false;
																							}
																							if (errors === _errs39) {
																								if (typeof data18 == "number" && isFinite(data18)) {
																									if (data18 < 0 || isNaN(data18)) {
																										validate28.errors = [{
																											instancePath: instancePath + "/omitted/pipelines",
																											schemaPath: "#/properties/omitted/properties/pipelines/minimum",
																											keyword: "minimum",
																											params: {
																												comparison: ">=",
																												limit: 0
																											}
																										}];
																										return false;
																									}
																								}
																							}
																							var valid8 = _errs39 === errors;
																						} else var valid8 = true;
																						if (valid8) {
																							if (data16.published !== void 0 && func0.call(data16, "published")) {
																								let data19 = data16.published;
																								const _errs41 = errors;
																								if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																									validate28.errors = [{
																										instancePath: instancePath + "/omitted/published",
																										schemaPath: "#/properties/omitted/properties/published/type",
																										keyword: "type",
																										params: { type: "integer" }
																									}];
																									return false;
																								}
																								if (errors === _errs41) {
																									if (typeof data19 == "number" && isFinite(data19)) {
																										if (data19 < 0 || isNaN(data19)) {
																											validate28.errors = [{
																												instancePath: instancePath + "/omitted/published",
																												schemaPath: "#/properties/omitted/properties/published/minimum",
																												keyword: "minimum",
																												params: {
																													comparison: ">=",
																													limit: 0
																												}
																											}];
																											return false;
																										}
																									}
																								}
																								var valid8 = _errs41 === errors;
																							} else var valid8 = true;
																						}
																					}
																				}
																			}
																		} else {
																			validate28.errors = [{
																				instancePath: instancePath + "/omitted",
																				schemaPath: "#/properties/omitted/type",
																				keyword: "type",
																				params: { type: "object" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs34 === errors;
																} else var valid0 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate28.errors = vErrors;
	return errors === 0;
}
const schema16 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"scope",
		"total",
		"reviewed",
		"removed",
		"leftOut",
		"passedOver",
		"notUnderstood",
		"entries"
	],
	"properties": {
		"scope": { "enum": ["change", "all"] },
		"total": {
			"type": "integer",
			"minimum": 0
		},
		"reviewed": {
			"type": "integer",
			"minimum": 0
		},
		"removed": {
			"type": "integer",
			"minimum": 0
		},
		"leftOut": {
			"type": "integer",
			"minimum": 0
		},
		"passedOver": {
			"type": "integer",
			"minimum": 0
		},
		"notUnderstood": {
			"type": "integer",
			"minimum": 0
		},
		"entries": {
			"type": "array",
			"items": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"path",
					"outcome",
					"reason"
				],
				"properties": {
					"path": { "type": "string" },
					"outcome": { "enum": [
						"left-out",
						"passed-over",
						"not-understood"
					] },
					"reason": { "type": "string" }
				}
			}
		}
	}
};
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.scope === void 0 || !func0.call(data, "scope")) && (missing0 = "scope") || (data.total === void 0 || !func0.call(data, "total")) && (missing0 = "total") || (data.reviewed === void 0 || !func0.call(data, "reviewed")) && (missing0 = "reviewed") || (data.removed === void 0 || !func0.call(data, "removed")) && (missing0 = "removed") || (data.leftOut === void 0 || !func0.call(data, "leftOut")) && (missing0 = "leftOut") || (data.passedOver === void 0 || !func0.call(data, "passedOver")) && (missing0 = "passedOver") || (data.notUnderstood === void 0 || !func0.call(data, "notUnderstood")) && (missing0 = "notUnderstood") || (data.entries === void 0 || !func0.call(data, "entries")) && (missing0 = "entries")) {
			validate41.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!(key0 === "scope" || key0 === "total" || key0 === "reviewed" || key0 === "removed" || key0 === "leftOut" || key0 === "passedOver" || key0 === "notUnderstood" || key0 === "entries")) {
				validate41.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.scope !== void 0 && func0.call(data, "scope")) {
				let data0 = data.scope;
				if (!(data0 === "change" || data0 === "all")) {
					validate41.errors = [{
						instancePath: instancePath + "/scope",
						schemaPath: "#/properties/scope/enum",
						keyword: "enum",
						params: { allowedValues: schema16.properties.scope.enum }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.total !== void 0 && func0.call(data, "total")) {
					let data1 = data.total;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate41.errors = [{
							instancePath: instancePath + "/total",
							schemaPath: "#/properties/total/type",
							keyword: "type",
							params: { type: "integer" }
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate41.errors = [{
								instancePath: instancePath + "/total",
								schemaPath: "#/properties/total/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.reviewed !== void 0 && func0.call(data, "reviewed")) {
						let data2 = data.reviewed;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate41.errors = [{
								instancePath: instancePath + "/reviewed",
								schemaPath: "#/properties/reviewed/type",
								keyword: "type",
								params: { type: "integer" }
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 0 || isNaN(data2)) {
								validate41.errors = [{
									instancePath: instancePath + "/reviewed",
									schemaPath: "#/properties/reviewed/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									}
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.removed !== void 0 && func0.call(data, "removed")) {
							let data3 = data.removed;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate41.errors = [{
									instancePath: instancePath + "/removed",
									schemaPath: "#/properties/removed/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate41.errors = [{
										instancePath: instancePath + "/removed",
										schemaPath: "#/properties/removed/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.leftOut !== void 0 && func0.call(data, "leftOut")) {
								let data4 = data.leftOut;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate41.errors = [{
										instancePath: instancePath + "/leftOut",
										schemaPath: "#/properties/leftOut/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate41.errors = [{
											instancePath: instancePath + "/leftOut",
											schemaPath: "#/properties/leftOut/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.passedOver !== void 0 && func0.call(data, "passedOver")) {
									let data5 = data.passedOver;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate41.errors = [{
											instancePath: instancePath + "/passedOver",
											schemaPath: "#/properties/passedOver/type",
											keyword: "type",
											params: { type: "integer" }
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate41.errors = [{
												instancePath: instancePath + "/passedOver",
												schemaPath: "#/properties/passedOver/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.notUnderstood !== void 0 && func0.call(data, "notUnderstood")) {
										let data6 = data.notUnderstood;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate41.errors = [{
												instancePath: instancePath + "/notUnderstood",
												schemaPath: "#/properties/notUnderstood/type",
												keyword: "type",
												params: { type: "integer" }
											}];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 < 0 || isNaN(data6)) {
												validate41.errors = [{
													instancePath: instancePath + "/notUnderstood",
													schemaPath: "#/properties/notUnderstood/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													}
												}];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.entries !== void 0 && func0.call(data, "entries")) {
											let data7 = data.entries;
											if (Array.isArray(data7)) {
												const len0 = data7.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let data8 = data7[i0];
													if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
														let missing1;
														if ((data8.path === void 0 || !func0.call(data8, "path")) && (missing1 = "path") || (data8.outcome === void 0 || !func0.call(data8, "outcome")) && (missing1 = "outcome") || (data8.reason === void 0 || !func0.call(data8, "reason")) && (missing1 = "reason")) {
															validate41.errors = [{
																instancePath: instancePath + "/entries/" + i0,
																schemaPath: "#/properties/entries/items/required",
																keyword: "required",
																params: { missingProperty: missing1 }
															}];
															return false;
														} else {
															for (const key1 of Object.keys(data8)) if (!(key1 === "path" || key1 === "outcome" || key1 === "reason")) {
																validate41.errors = [{
																	instancePath: instancePath + "/entries/" + i0,
																	schemaPath: "#/properties/entries/items/additionalProperties",
																	keyword: "additionalProperties",
																	params: { additionalProperty: key1 }
																}];
																return false;
															}
															if (data8.path !== void 0 && func0.call(data8, "path")) {
																if (typeof data8.path !== "string") {
																	validate41.errors = [{
																		instancePath: instancePath + "/entries/" + i0 + "/path",
																		schemaPath: "#/properties/entries/items/properties/path/type",
																		keyword: "type",
																		params: { type: "string" }
																	}];
																	return false;
																}
																var valid2 = true;
															} else var valid2 = true;
															if (valid2) {
																if (data8.outcome !== void 0 && func0.call(data8, "outcome")) {
																	let data10 = data8.outcome;
																	if (!(data10 === "left-out" || data10 === "passed-over" || data10 === "not-understood")) {
																		validate41.errors = [{
																			instancePath: instancePath + "/entries/" + i0 + "/outcome",
																			schemaPath: "#/properties/entries/items/properties/outcome/enum",
																			keyword: "enum",
																			params: { allowedValues: schema16.properties.entries.items.properties.outcome.enum }
																		}];
																		return false;
																	}
																	var valid2 = true;
																} else var valid2 = true;
																if (valid2) {
																	if (data8.reason !== void 0 && func0.call(data8, "reason")) {
																		if (typeof data8.reason !== "string") {
																			validate41.errors = [{
																				instancePath: instancePath + "/entries/" + i0 + "/reason",
																				schemaPath: "#/properties/entries/items/properties/reason/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																		var valid2 = true;
																	} else var valid2 = true;
																}
															}
														}
													} else {
														validate41.errors = [{
															instancePath: instancePath + "/entries/" + i0,
															schemaPath: "#/properties/entries/items/type",
															keyword: "type",
															params: { type: "object" }
														}];
														return false;
													}
												}
											} else {
												validate41.errors = [{
													instancePath: instancePath + "/entries",
													schemaPath: "#/properties/entries/type",
													keyword: "type",
													params: { type: "array" }
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate41.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate41.errors = vErrors;
	return true;
}
const schema17 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"rule",
		"severity",
		"message",
		"remedy",
		"path",
		"line",
		"column",
		"endLine",
		"endColumn",
		"pipeline",
		"task",
		"fingerprint",
		"state",
		"suppressed",
		"advisory",
		"blastRadius",
		"criticality",
		"fix",
		"related",
		"expertise",
		"docs",
		"parts"
	],
	"properties": {
		"rule": {
			"type": "string",
			"pattern": "^([a-z][a-z0-9-]*/)?[a-z][a-z0-9-]*$"
		},
		"severity": { "$ref": "#/$defs/severity" },
		"message": { "type": "string" },
		"remedy": { "type": "string" },
		"path": {
			"type": "string",
			"minLength": 1
		},
		"line": {
			"type": "integer",
			"minimum": 1
		},
		"column": {
			"type": "integer",
			"minimum": 1
		},
		"endLine": {
			"type": "integer",
			"minimum": 1
		},
		"endColumn": {
			"type": "integer",
			"minimum": 1
		},
		"pipeline": { "type": ["string", "null"] },
		"task": { "type": ["string", "null"] },
		"fingerprint": {
			"type": "string",
			"pattern": "^[0-9a-f]+$"
		},
		"suppressed": { "type": ["string", "null"] },
		"advisory": { "type": "boolean" },
		"blastRadius": {
			"type": "integer",
			"minimum": 0
		},
		"criticality": { "enum": [
			"high",
			"medium",
			"low",
			null
		] },
		"fix": { "anyOf": [{ "$ref": "#/$defs/fix" }, { "type": "null" }] },
		"related": {
			"type": "array",
			"items": { "$ref": "#/$defs/related" }
		},
		"docs": {
			"type": "string",
			"format": "uri"
		},
		"state": { "enum": [
			"new",
			"existing",
			null
		] },
		"expertise": { "type": ["string", "null"] },
		"parts": {
			"type": "array",
			"items": { "$ref": "#/$defs/findingPart" }
		}
	}
};
const func261 = codePoints;
const pattern0 = new RegExp("^([a-z][a-z0-9-]*/)?[a-z][a-z0-9-]*$", "u");
const pattern1 = new RegExp("^[0-9a-f]+$", "u");
const schema18 = { "enum": [
	"error",
	"warning",
	"note"
] };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(data === "error" || data === "warning" || data === "note")) {
		validate44.errors = [{
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema18.enum }
		}];
		return false;
	}
	validate44.errors = vErrors;
	return true;
}
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"title",
		"safety",
		"edits"
	],
	"properties": {
		"title": { "type": "string" },
		"safety": { "enum": ["safe", "unsafe"] },
		"edits": {
			"type": "array",
			"items": { "$ref": "#/$defs/edit" }
		}
	}
};
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.start === void 0 || !func0.call(data, "start")) && (missing0 = "start") || (data.end === void 0 || !func0.call(data, "end")) && (missing0 = "end") || (data.text === void 0 || !func0.call(data, "text")) && (missing0 = "text")) {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!(key0 === "start" || key0 === "end" || key0 === "text")) {
				validate47.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.start !== void 0 && func0.call(data, "start")) {
				let data0 = data.start;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate47.errors = [{
						instancePath: instancePath + "/start",
						schemaPath: "#/properties/start/type",
						keyword: "type",
						params: { type: "integer" }
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 < 0 || isNaN(data0)) {
						validate47.errors = [{
							instancePath: instancePath + "/start",
							schemaPath: "#/properties/start/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.end !== void 0 && func0.call(data, "end")) {
					let data1 = data.end;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate47.errors = [{
							instancePath: instancePath + "/end",
							schemaPath: "#/properties/end/type",
							keyword: "type",
							params: { type: "integer" }
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 < 0 || isNaN(data1)) {
							validate47.errors = [{
								instancePath: instancePath + "/end",
								schemaPath: "#/properties/end/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.text !== void 0 && func0.call(data, "text")) {
						if (typeof data.text !== "string") {
							validate47.errors = [{
								instancePath: instancePath + "/text",
								schemaPath: "#/properties/text/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate47.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate47.errors = vErrors;
	return true;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if ((data.title === void 0 || !func0.call(data, "title")) && (missing0 = "title") || (data.safety === void 0 || !func0.call(data, "safety")) && (missing0 = "safety") || (data.edits === void 0 || !func0.call(data, "edits")) && (missing0 = "edits")) {
				validate46.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 of Object.keys(data)) if (!(key0 === "title" || key0 === "safety" || key0 === "edits")) {
					validate46.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.title !== void 0 && func0.call(data, "title")) {
						const _errs2 = errors;
						if (typeof data.title !== "string") {
							validate46.errors = [{
								instancePath: instancePath + "/title",
								schemaPath: "#/properties/title/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.safety !== void 0 && func0.call(data, "safety")) {
							let data1 = data.safety;
							const _errs4 = errors;
							if (!(data1 === "safe" || data1 === "unsafe")) {
								validate46.errors = [{
									instancePath: instancePath + "/safety",
									schemaPath: "#/properties/safety/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.safety.enum }
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.edits !== void 0 && func0.call(data, "edits")) {
								let data2 = data.edits;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs7 = errors;
											if (!validate47(data2[i0], {
												instancePath: instancePath + "/edits/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
												errors = vErrors.length;
											}
											if (!(_errs7 === errors)) break;
										}
									} else {
										validate46.errors = [{
											instancePath: instancePath + "/edits",
											schemaPath: "#/properties/edits/type",
											keyword: "type",
											params: { type: "array" }
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate46.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate46.errors = vErrors;
	return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message") || (data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path") || (data.line === void 0 || !func0.call(data, "line")) && (missing0 = "line") || (data.column === void 0 || !func0.call(data, "column")) && (missing0 = "column") || (data.endLine === void 0 || !func0.call(data, "endLine")) && (missing0 = "endLine") || (data.endColumn === void 0 || !func0.call(data, "endColumn")) && (missing0 = "endColumn")) {
			validate50.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!(key0 === "message" || key0 === "path" || key0 === "line" || key0 === "column" || key0 === "endLine" || key0 === "endColumn")) {
				validate50.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.message !== void 0 && func0.call(data, "message")) {
				if (typeof data.message !== "string") {
					validate50.errors = [{
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.path !== void 0 && func0.call(data, "path")) {
					let data1 = data.path;
					if (typeof data1 === "string") {
						if (func261(data1) < 1) {
							validate50.errors = [{
								instancePath: instancePath + "/path",
								schemaPath: "#/properties/path/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							}];
							return false;
						}
					} else {
						validate50.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.line !== void 0 && func0.call(data, "line")) {
						let data2 = data.line;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
							validate50.errors = [{
								instancePath: instancePath + "/line",
								schemaPath: "#/properties/line/type",
								keyword: "type",
								params: { type: "integer" }
							}];
							return false;
						}
						if (typeof data2 == "number" && isFinite(data2)) {
							if (data2 < 1 || isNaN(data2)) {
								validate50.errors = [{
									instancePath: instancePath + "/line",
									schemaPath: "#/properties/line/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									}
								}];
								return false;
							}
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.column !== void 0 && func0.call(data, "column")) {
							let data3 = data.column;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate50.errors = [{
									instancePath: instancePath + "/column",
									schemaPath: "#/properties/column/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 1 || isNaN(data3)) {
									validate50.errors = [{
										instancePath: instancePath + "/column",
										schemaPath: "#/properties/column/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.endLine !== void 0 && func0.call(data, "endLine")) {
								let data4 = data.endLine;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate50.errors = [{
										instancePath: instancePath + "/endLine",
										schemaPath: "#/properties/endLine/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 1 || isNaN(data4)) {
										validate50.errors = [{
											instancePath: instancePath + "/endLine",
											schemaPath: "#/properties/endLine/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.endColumn !== void 0 && func0.call(data, "endColumn")) {
									let data5 = data.endColumn;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate50.errors = [{
											instancePath: instancePath + "/endColumn",
											schemaPath: "#/properties/endColumn/type",
											keyword: "type",
											params: { type: "integer" }
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 1 || isNaN(data5)) {
											validate50.errors = [{
												instancePath: instancePath + "/endColumn",
												schemaPath: "#/properties/endColumn/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												}
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate50.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate50.errors = vErrors;
	return true;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if ((data.rule === void 0 || !func0.call(data, "rule")) && (missing0 = "rule") || (data.severity === void 0 || !func0.call(data, "severity")) && (missing0 = "severity") || (data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message") || (data.remedy === void 0 || !func0.call(data, "remedy")) && (missing0 = "remedy") || (data.fingerprint === void 0 || !func0.call(data, "fingerprint")) && (missing0 = "fingerprint") || (data.fix === void 0 || !func0.call(data, "fix")) && (missing0 = "fix") || (data.docs === void 0 || !func0.call(data, "docs")) && (missing0 = "docs")) {
				validate52.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 of Object.keys(data)) if (!(key0 === "rule" || key0 === "severity" || key0 === "message" || key0 === "remedy" || key0 === "fingerprint" || key0 === "fix" || key0 === "docs")) {
					validate52.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.rule !== void 0 && func0.call(data, "rule")) {
						let data0 = data.rule;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (!pattern0.test(data0)) {
									validate52.errors = [{
										instancePath: instancePath + "/rule",
										schemaPath: "#/properties/rule/pattern",
										keyword: "pattern",
										params: { pattern: "^([a-z][a-z0-9-]*/)?[a-z][a-z0-9-]*$" }
									}];
									return false;
								}
							} else {
								validate52.errors = [{
									instancePath: instancePath + "/rule",
									schemaPath: "#/properties/rule/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.severity !== void 0 && func0.call(data, "severity")) {
							const _errs4 = errors;
							if (!validate44(data.severity, {
								instancePath: instancePath + "/severity",
								parentData: data,
								parentDataProperty: "severity",
								rootData
							})) {
								vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.message !== void 0 && func0.call(data, "message")) {
								const _errs5 = errors;
								if (typeof data.message !== "string") {
									validate52.errors = [{
										instancePath: instancePath + "/message",
										schemaPath: "#/properties/message/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.remedy !== void 0 && func0.call(data, "remedy")) {
									const _errs7 = errors;
									if (typeof data.remedy !== "string") {
										validate52.errors = [{
											instancePath: instancePath + "/remedy",
											schemaPath: "#/properties/remedy/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.fingerprint !== void 0 && func0.call(data, "fingerprint")) {
										let data4 = data.fingerprint;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (typeof data4 === "string") {
												if (!pattern1.test(data4)) {
													validate52.errors = [{
														instancePath: instancePath + "/fingerprint",
														schemaPath: "#/properties/fingerprint/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f]+$" }
													}];
													return false;
												}
											} else {
												validate52.errors = [{
													instancePath: instancePath + "/fingerprint",
													schemaPath: "#/properties/fingerprint/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.fix !== void 0 && func0.call(data, "fix")) {
											let data5 = data.fix;
											const _errs11 = errors;
											const _errs12 = errors;
											let valid1 = false;
											const _errs13 = errors;
											if (!validate46(data5, {
												instancePath: instancePath + "/fix",
												parentData: data,
												parentDataProperty: "fix",
												rootData
											})) {
												vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
												errors = vErrors.length;
											}
											var _valid0 = _errs13 === errors;
											valid1 = valid1 || _valid0;
											if (!valid1) {
												const _errs14 = errors;
												if (data5 !== null) {
													const err0 = {
														instancePath: instancePath + "/fix",
														schemaPath: "#/properties/fix/anyOf/1/type",
														keyword: "type",
														params: { type: "null" }
													};
													if (vErrors === null) vErrors = [err0];
													else vErrors.push(err0);
													errors++;
												}
												var _valid0 = _errs14 === errors;
												valid1 = valid1 || _valid0;
											}
											if (!valid1) {
												const err1 = {
													instancePath: instancePath + "/fix",
													schemaPath: "#/properties/fix/anyOf",
													keyword: "anyOf",
													params: {}
												};
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
												validate52.errors = vErrors;
												return false;
											} else {
												errors = _errs12;
												if (vErrors !== null) {
													if (_errs12) vErrors.length = _errs12;
													else vErrors = null;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.docs !== void 0 && func0.call(data, "docs")) {
												const _errs16 = errors;
												if (errors === _errs16) {
													if (errors === _errs16) {
														if (!(typeof data.docs === "string")) {
															validate52.errors = [{
																instancePath: instancePath + "/docs",
																schemaPath: "#/properties/docs/type",
																keyword: "type",
																params: { type: "string" }
															}];
															return false;
														}
													}
												}
												var valid0 = _errs16 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate52.errors = vErrors;
	return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if ((data.rule === void 0 || !func0.call(data, "rule")) && (missing0 = "rule") || (data.severity === void 0 || !func0.call(data, "severity")) && (missing0 = "severity") || (data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message") || (data.remedy === void 0 || !func0.call(data, "remedy")) && (missing0 = "remedy") || (data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path") || (data.line === void 0 || !func0.call(data, "line")) && (missing0 = "line") || (data.column === void 0 || !func0.call(data, "column")) && (missing0 = "column") || (data.endLine === void 0 || !func0.call(data, "endLine")) && (missing0 = "endLine") || (data.endColumn === void 0 || !func0.call(data, "endColumn")) && (missing0 = "endColumn") || (data.pipeline === void 0 || !func0.call(data, "pipeline")) && (missing0 = "pipeline") || (data.task === void 0 || !func0.call(data, "task")) && (missing0 = "task") || (data.fingerprint === void 0 || !func0.call(data, "fingerprint")) && (missing0 = "fingerprint") || (data.state === void 0 || !func0.call(data, "state")) && (missing0 = "state") || (data.suppressed === void 0 || !func0.call(data, "suppressed")) && (missing0 = "suppressed") || (data.advisory === void 0 || !func0.call(data, "advisory")) && (missing0 = "advisory") || (data.blastRadius === void 0 || !func0.call(data, "blastRadius")) && (missing0 = "blastRadius") || (data.criticality === void 0 || !func0.call(data, "criticality")) && (missing0 = "criticality") || (data.fix === void 0 || !func0.call(data, "fix")) && (missing0 = "fix") || (data.related === void 0 || !func0.call(data, "related")) && (missing0 = "related") || (data.expertise === void 0 || !func0.call(data, "expertise")) && (missing0 = "expertise") || (data.docs === void 0 || !func0.call(data, "docs")) && (missing0 = "docs") || (data.parts === void 0 || !func0.call(data, "parts")) && (missing0 = "parts")) {
				validate43.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 of Object.keys(data)) if (!func0.call(schema17.properties, key0)) {
					validate43.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.rule !== void 0 && func0.call(data, "rule")) {
						let data0 = data.rule;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (!pattern0.test(data0)) {
									validate43.errors = [{
										instancePath: instancePath + "/rule",
										schemaPath: "#/properties/rule/pattern",
										keyword: "pattern",
										params: { pattern: "^([a-z][a-z0-9-]*/)?[a-z][a-z0-9-]*$" }
									}];
									return false;
								}
							} else {
								validate43.errors = [{
									instancePath: instancePath + "/rule",
									schemaPath: "#/properties/rule/type",
									keyword: "type",
									params: { type: "string" }
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.severity !== void 0 && func0.call(data, "severity")) {
							const _errs4 = errors;
							if (!validate44(data.severity, {
								instancePath: instancePath + "/severity",
								parentData: data,
								parentDataProperty: "severity",
								rootData
							})) {
								vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.message !== void 0 && func0.call(data, "message")) {
								const _errs5 = errors;
								if (typeof data.message !== "string") {
									validate43.errors = [{
										instancePath: instancePath + "/message",
										schemaPath: "#/properties/message/type",
										keyword: "type",
										params: { type: "string" }
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.remedy !== void 0 && func0.call(data, "remedy")) {
									const _errs7 = errors;
									if (typeof data.remedy !== "string") {
										validate43.errors = [{
											instancePath: instancePath + "/remedy",
											schemaPath: "#/properties/remedy/type",
											keyword: "type",
											params: { type: "string" }
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.path !== void 0 && func0.call(data, "path")) {
										let data4 = data.path;
										const _errs9 = errors;
										if (errors === _errs9) {
											if (typeof data4 === "string") {
												if (func261(data4) < 1) {
													validate43.errors = [{
														instancePath: instancePath + "/path",
														schemaPath: "#/properties/path/minLength",
														keyword: "minLength",
														params: { limit: 1 }
													}];
													return false;
												}
											} else {
												validate43.errors = [{
													instancePath: instancePath + "/path",
													schemaPath: "#/properties/path/type",
													keyword: "type",
													params: { type: "string" }
												}];
												return false;
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.line !== void 0 && func0.call(data, "line")) {
											let data5 = data.line;
											const _errs11 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
												validate43.errors = [{
													instancePath: instancePath + "/line",
													schemaPath: "#/properties/line/type",
													keyword: "type",
													params: { type: "integer" }
												}];
												return false;
											}
											if (errors === _errs11) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 < 1 || isNaN(data5)) {
														validate43.errors = [{
															instancePath: instancePath + "/line",
															schemaPath: "#/properties/line/minimum",
															keyword: "minimum",
															params: {
																comparison: ">=",
																limit: 1
															}
														}];
														return false;
													}
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.column !== void 0 && func0.call(data, "column")) {
												let data6 = data.column;
												const _errs13 = errors;
												if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
													validate43.errors = [{
														instancePath: instancePath + "/column",
														schemaPath: "#/properties/column/type",
														keyword: "type",
														params: { type: "integer" }
													}];
													return false;
												}
												if (errors === _errs13) {
													if (typeof data6 == "number" && isFinite(data6)) {
														if (data6 < 1 || isNaN(data6)) {
															validate43.errors = [{
																instancePath: instancePath + "/column",
																schemaPath: "#/properties/column/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																}
															}];
															return false;
														}
													}
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.endLine !== void 0 && func0.call(data, "endLine")) {
													let data7 = data.endLine;
													const _errs15 = errors;
													if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
														validate43.errors = [{
															instancePath: instancePath + "/endLine",
															schemaPath: "#/properties/endLine/type",
															keyword: "type",
															params: { type: "integer" }
														}];
														return false;
													}
													if (errors === _errs15) {
														if (typeof data7 == "number" && isFinite(data7)) {
															if (data7 < 1 || isNaN(data7)) {
																validate43.errors = [{
																	instancePath: instancePath + "/endLine",
																	schemaPath: "#/properties/endLine/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 1
																	}
																}];
																return false;
															}
														}
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.endColumn !== void 0 && func0.call(data, "endColumn")) {
														let data8 = data.endColumn;
														const _errs17 = errors;
														if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
															validate43.errors = [{
																instancePath: instancePath + "/endColumn",
																schemaPath: "#/properties/endColumn/type",
																keyword: "type",
																params: { type: "integer" }
															}];
															return false;
														}
														if (errors === _errs17) {
															if (typeof data8 == "number" && isFinite(data8)) {
																if (data8 < 1 || isNaN(data8)) {
																	validate43.errors = [{
																		instancePath: instancePath + "/endColumn",
																		schemaPath: "#/properties/endColumn/minimum",
																		keyword: "minimum",
																		params: {
																			comparison: ">=",
																			limit: 1
																		}
																	}];
																	return false;
																}
															}
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.pipeline !== void 0 && func0.call(data, "pipeline")) {
															let data9 = data.pipeline;
															const _errs19 = errors;
															if (typeof data9 !== "string" && data9 !== null) {
																validate43.errors = [{
																	instancePath: instancePath + "/pipeline",
																	schemaPath: "#/properties/pipeline/type",
																	keyword: "type",
																	params: { type: schema17.properties.pipeline.type }
																}];
																return false;
															}
															var valid0 = _errs19 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.task !== void 0 && func0.call(data, "task")) {
																let data10 = data.task;
																const _errs21 = errors;
																if (typeof data10 !== "string" && data10 !== null) {
																	validate43.errors = [{
																		instancePath: instancePath + "/task",
																		schemaPath: "#/properties/task/type",
																		keyword: "type",
																		params: { type: schema17.properties.task.type }
																	}];
																	return false;
																}
																var valid0 = _errs21 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.fingerprint !== void 0 && func0.call(data, "fingerprint")) {
																	let data11 = data.fingerprint;
																	const _errs23 = errors;
																	if (errors === _errs23) {
																		if (typeof data11 === "string") {
																			if (!pattern1.test(data11)) {
																				validate43.errors = [{
																					instancePath: instancePath + "/fingerprint",
																					schemaPath: "#/properties/fingerprint/pattern",
																					keyword: "pattern",
																					params: { pattern: "^[0-9a-f]+$" }
																				}];
																				return false;
																			}
																		} else {
																			validate43.errors = [{
																				instancePath: instancePath + "/fingerprint",
																				schemaPath: "#/properties/fingerprint/type",
																				keyword: "type",
																				params: { type: "string" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs23 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.suppressed !== void 0 && func0.call(data, "suppressed")) {
																		let data12 = data.suppressed;
																		const _errs25 = errors;
																		if (typeof data12 !== "string" && data12 !== null) {
																			validate43.errors = [{
																				instancePath: instancePath + "/suppressed",
																				schemaPath: "#/properties/suppressed/type",
																				keyword: "type",
																				params: { type: schema17.properties.suppressed.type }
																			}];
																			return false;
																		}
																		var valid0 = _errs25 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.advisory !== void 0 && func0.call(data, "advisory")) {
																			const _errs27 = errors;
																			if (typeof data.advisory !== "boolean") {
																				validate43.errors = [{
																					instancePath: instancePath + "/advisory",
																					schemaPath: "#/properties/advisory/type",
																					keyword: "type",
																					params: { type: "boolean" }
																				}];
																				return false;
																			}
																			var valid0 = _errs27 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.blastRadius !== void 0 && func0.call(data, "blastRadius")) {
																				let data14 = data.blastRadius;
																				const _errs29 = errors;
																				if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																					validate43.errors = [{
																						instancePath: instancePath + "/blastRadius",
																						schemaPath: "#/properties/blastRadius/type",
																						keyword: "type",
																						params: { type: "integer" }
																					}];
																					return false;
																				}
																				if (errors === _errs29) {
																					if (typeof data14 == "number" && isFinite(data14)) {
																						if (data14 < 0 || isNaN(data14)) {
																							validate43.errors = [{
																								instancePath: instancePath + "/blastRadius",
																								schemaPath: "#/properties/blastRadius/minimum",
																								keyword: "minimum",
																								params: {
																									comparison: ">=",
																									limit: 0
																								}
																							}];
																							return false;
																						}
																					}
																				}
																				var valid0 = _errs29 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.criticality !== void 0 && func0.call(data, "criticality")) {
																					let data15 = data.criticality;
																					const _errs31 = errors;
																					if (!(data15 === "high" || data15 === "medium" || data15 === "low" || data15 === null)) {
																						validate43.errors = [{
																							instancePath: instancePath + "/criticality",
																							schemaPath: "#/properties/criticality/enum",
																							keyword: "enum",
																							params: { allowedValues: schema17.properties.criticality.enum }
																						}];
																						return false;
																					}
																					var valid0 = _errs31 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.fix !== void 0 && func0.call(data, "fix")) {
																						let data16 = data.fix;
																						const _errs32 = errors;
																						const _errs33 = errors;
																						let valid1 = false;
																						const _errs34 = errors;
																						if (!validate46(data16, {
																							instancePath: instancePath + "/fix",
																							parentData: data,
																							parentDataProperty: "fix",
																							rootData
																						})) {
																							vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
																							errors = vErrors.length;
																						}
																						var _valid0 = _errs34 === errors;
																						valid1 = valid1 || _valid0;
																						if (!valid1) {
																							const _errs35 = errors;
																							if (data16 !== null) {
																								const err0 = {
																									instancePath: instancePath + "/fix",
																									schemaPath: "#/properties/fix/anyOf/1/type",
																									keyword: "type",
																									params: { type: "null" }
																								};
																								if (vErrors === null) vErrors = [err0];
																								else vErrors.push(err0);
																								errors++;
																							}
																							var _valid0 = _errs35 === errors;
																							valid1 = valid1 || _valid0;
																						}
																						if (!valid1) {
																							const err1 = {
																								instancePath: instancePath + "/fix",
																								schemaPath: "#/properties/fix/anyOf",
																								keyword: "anyOf",
																								params: {}
																							};
																							if (vErrors === null) vErrors = [err1];
																							else vErrors.push(err1);
																							errors++;
																							validate43.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs33;
																							if (vErrors !== null) {
																								if (_errs33) vErrors.length = _errs33;
																								else vErrors = null;
																							}
																						}
																						var valid0 = _errs32 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.related !== void 0 && func0.call(data, "related")) {
																							let data17 = data.related;
																							const _errs37 = errors;
																							if (errors === _errs37) {
																								if (Array.isArray(data17)) {
																									const len0 = data17.length;
																									for (let i0 = 0; i0 < len0; i0++) {
																										const _errs39 = errors;
																										if (!validate50(data17[i0], {
																											instancePath: instancePath + "/related/" + i0,
																											parentData: data17,
																											parentDataProperty: i0,
																											rootData
																										})) {
																											vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
																											errors = vErrors.length;
																										}
																										if (!(_errs39 === errors)) break;
																									}
																								} else {
																									validate43.errors = [{
																										instancePath: instancePath + "/related",
																										schemaPath: "#/properties/related/type",
																										keyword: "type",
																										params: { type: "array" }
																									}];
																									return false;
																								}
																							}
																							var valid0 = _errs37 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.docs !== void 0 && func0.call(data, "docs")) {
																								const _errs40 = errors;
																								if (errors === _errs40) {
																									if (errors === _errs40) {
																										if (!(typeof data.docs === "string")) {
																											validate43.errors = [{
																												instancePath: instancePath + "/docs",
																												schemaPath: "#/properties/docs/type",
																												keyword: "type",
																												params: { type: "string" }
																											}];
																											return false;
																										}
																									}
																								}
																								var valid0 = _errs40 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.state !== void 0 && func0.call(data, "state")) {
																									let data20 = data.state;
																									const _errs42 = errors;
																									if (!(data20 === "new" || data20 === "existing" || data20 === null)) {
																										validate43.errors = [{
																											instancePath: instancePath + "/state",
																											schemaPath: "#/properties/state/enum",
																											keyword: "enum",
																											params: { allowedValues: schema17.properties.state.enum }
																										}];
																										return false;
																									}
																									var valid0 = _errs42 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.expertise !== void 0 && func0.call(data, "expertise")) {
																										let data21 = data.expertise;
																										const _errs43 = errors;
																										if (typeof data21 !== "string" && data21 !== null) {
																											validate43.errors = [{
																												instancePath: instancePath + "/expertise",
																												schemaPath: "#/properties/expertise/type",
																												keyword: "type",
																												params: { type: schema17.properties.expertise.type }
																											}];
																											return false;
																										}
																										var valid0 = _errs43 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.parts !== void 0 && func0.call(data, "parts")) {
																											let data22 = data.parts;
																											const _errs45 = errors;
																											if (errors === _errs45) {
																												if (Array.isArray(data22)) {
																													const len1 = data22.length;
																													for (let i1 = 0; i1 < len1; i1++) {
																														const _errs47 = errors;
																														if (!validate52(data22[i1], {
																															instancePath: instancePath + "/parts/" + i1,
																															parentData: data22,
																															parentDataProperty: i1,
																															rootData
																														})) {
																															vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
																															errors = vErrors.length;
																														}
																														if (!(_errs47 === errors)) break;
																													}
																												} else {
																													validate43.errors = [{
																														instancePath: instancePath + "/parts",
																														schemaPath: "#/properties/parts/type",
																														keyword: "type",
																														params: { type: "array" }
																													}];
																													return false;
																												}
																											}
																											var valid0 = _errs45 === errors;
																										} else var valid0 = true;
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate43.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate43.errors = vErrors;
	return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path") || (data.name === void 0 || !func0.call(data, "name")) && (missing0 = "name") || (data.dialect === void 0 || !func0.call(data, "dialect")) && (missing0 = "dialect") || (data.groups === void 0 || !func0.call(data, "groups")) && (missing0 = "groups") || (data.tasks === void 0 || !func0.call(data, "tasks")) && (missing0 = "tasks") || (data.schedules === void 0 || !func0.call(data, "schedules")) && (missing0 = "schedules") || (data.history === void 0 || !func0.call(data, "history")) && (missing0 = "history")) {
			validate57.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!(key0 === "path" || key0 === "name" || key0 === "dialect" || key0 === "groups" || key0 === "tasks" || key0 === "schedules" || key0 === "history")) {
				validate57.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.path !== void 0 && func0.call(data, "path")) {
				let data0 = data.path;
				if (typeof data0 === "string") {
					if (func261(data0) < 1) {
						validate57.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						}];
						return false;
					}
				} else {
					validate57.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.name !== void 0 && func0.call(data, "name")) {
					if (typeof data.name !== "string") {
						validate57.errors = [{
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.dialect !== void 0 && func0.call(data, "dialect")) {
						if (typeof data.dialect !== "string") {
							validate57.errors = [{
								instancePath: instancePath + "/dialect",
								schemaPath: "#/properties/dialect/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.groups !== void 0 && func0.call(data, "groups")) {
							let data3 = data.groups;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								validate57.errors = [{
									instancePath: instancePath + "/groups",
									schemaPath: "#/properties/groups/type",
									keyword: "type",
									params: { type: "integer" }
								}];
								return false;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 < 0 || isNaN(data3)) {
									validate57.errors = [{
										instancePath: instancePath + "/groups",
										schemaPath: "#/properties/groups/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									}];
									return false;
								}
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.tasks !== void 0 && func0.call(data, "tasks")) {
								let data4 = data.tasks;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate57.errors = [{
										instancePath: instancePath + "/tasks",
										schemaPath: "#/properties/tasks/type",
										keyword: "type",
										params: { type: "integer" }
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 < 0 || isNaN(data4)) {
										validate57.errors = [{
											instancePath: instancePath + "/tasks",
											schemaPath: "#/properties/tasks/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										}];
										return false;
									}
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.schedules !== void 0 && func0.call(data, "schedules")) {
									let data5 = data.schedules;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate57.errors = [{
											instancePath: instancePath + "/schedules",
											schemaPath: "#/properties/schedules/type",
											keyword: "type",
											params: { type: "integer" }
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 < 0 || isNaN(data5)) {
											validate57.errors = [{
												instancePath: instancePath + "/schedules",
												schemaPath: "#/properties/schedules/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											}];
											return false;
										}
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate57.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate57.errors = vErrors;
	return true;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.subject === void 0 || !func0.call(data, "subject")) && (missing0 = "subject") || (data.reason === void 0 || !func0.call(data, "reason")) && (missing0 = "reason")) {
			validate59.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!(key0 === "subject" || key0 === "reason")) {
				validate59.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.subject !== void 0 && func0.call(data, "subject")) {
				if (typeof data.subject !== "string") {
					validate59.errors = [{
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.reason !== void 0 && func0.call(data, "reason")) {
					if (typeof data.reason !== "string") {
						validate59.errors = [{
							instancePath: instancePath + "/reason",
							schemaPath: "#/properties/reason/type",
							keyword: "type",
							params: { type: "string" }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate59.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate59.errors = vErrors;
	return true;
}
const schema25 = {
	"type": "object",
	"additionalProperties": false,
	"required": [
		"subject",
		"path",
		"message"
	],
	"properties": {
		"subject": { "type": "string" },
		"path": { "type": ["string", "null"] },
		"message": { "type": "string" }
	}
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if ((data.subject === void 0 || !func0.call(data, "subject")) && (missing0 = "subject") || (data.path === void 0 || !func0.call(data, "path")) && (missing0 = "path") || (data.message === void 0 || !func0.call(data, "message")) && (missing0 = "message")) {
			validate61.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 }
			}];
			return false;
		} else {
			for (const key0 of Object.keys(data)) if (!(key0 === "subject" || key0 === "path" || key0 === "message")) {
				validate61.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 }
				}];
				return false;
			}
			if (data.subject !== void 0 && func0.call(data, "subject")) {
				if (typeof data.subject !== "string") {
					validate61.errors = [{
						instancePath: instancePath + "/subject",
						schemaPath: "#/properties/subject/type",
						keyword: "type",
						params: { type: "string" }
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.path !== void 0 && func0.call(data, "path")) {
					let data1 = data.path;
					if (typeof data1 !== "string" && data1 !== null) {
						validate61.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/type",
							keyword: "type",
							params: { type: schema25.properties.path.type }
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.message !== void 0 && func0.call(data, "message")) {
						if (typeof data.message !== "string") {
							validate61.errors = [{
								instancePath: instancePath + "/message",
								schemaPath: "#/properties/message/type",
								keyword: "type",
								params: { type: "string" }
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate61.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		}];
		return false;
	}
	validate61.errors = vErrors;
	return true;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if ((data.version === void 0 || !func0.call(data, "version")) && (missing0 = "version") || (data.verdict === void 0 || !func0.call(data, "verdict")) && (missing0 = "verdict") || (data.threshold === void 0 || !func0.call(data, "threshold")) && (missing0 = "threshold") || (data.summary === void 0 || !func0.call(data, "summary")) && (missing0 = "summary") || (data.comparison === void 0 || !func0.call(data, "comparison")) && (missing0 = "comparison") || (data.changes === void 0 || !func0.call(data, "changes")) && (missing0 = "changes") || (data.blastRadius === void 0 || !func0.call(data, "blastRadius")) && (missing0 = "blastRadius") || (data.files === void 0 || !func0.call(data, "files")) && (missing0 = "files") || (data.findings === void 0 || !func0.call(data, "findings")) && (missing0 = "findings") || (data.pipelines === void 0 || !func0.call(data, "pipelines")) && (missing0 = "pipelines") || (data.notices === void 0 || !func0.call(data, "notices")) && (missing0 = "notices") || (data.skipped === void 0 || !func0.call(data, "skipped")) && (missing0 = "skipped") || (data.crashed === void 0 || !func0.call(data, "crashed")) && (missing0 = "crashed")) {
				validate21.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 }
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 of Object.keys(data)) if (!func0.call(schema6.properties, key0)) {
					validate21.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 }
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.version !== void 0 && func0.call(data, "version")) {
						const _errs2 = errors;
						if (1 !== data.version) {
							validate21.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/const",
								keyword: "const",
								params: { allowedValue: 1 }
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.verdict !== void 0 && func0.call(data, "verdict")) {
							let data1 = data.verdict;
							const _errs3 = errors;
							if (!(data1 === "pass" || data1 === "fail" || data1 === "broken")) {
								validate21.errors = [{
									instancePath: instancePath + "/verdict",
									schemaPath: "#/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema6.properties.verdict.enum }
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.threshold !== void 0 && func0.call(data, "threshold")) {
								let data2 = data.threshold;
								const _errs4 = errors;
								if (!(data2 === "error" || data2 === "warning" || data2 === "note" || data2 === "never")) {
									validate21.errors = [{
										instancePath: instancePath + "/threshold",
										schemaPath: "#/properties/threshold/enum",
										keyword: "enum",
										params: { allowedValues: schema6.properties.threshold.enum }
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.summary !== void 0 && func0.call(data, "summary")) {
									const _errs5 = errors;
									if (!validate22(data.summary, {
										instancePath: instancePath + "/summary",
										parentData: data,
										parentDataProperty: "summary",
										rootData
									})) {
										vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.comparison !== void 0 && func0.call(data, "comparison")) {
										let data4 = data.comparison;
										const _errs6 = errors;
										const _errs7 = errors;
										let valid1 = false;
										const _errs8 = errors;
										if (data4 !== null) {
											const err0 = {
												instancePath: instancePath + "/comparison",
												schemaPath: "#/properties/comparison/anyOf/0/type",
												keyword: "type",
												params: { type: "null" }
											};
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										}
										var _valid0 = _errs8 === errors;
										valid1 = valid1 || _valid0;
										if (!valid1) {
											const _errs10 = errors;
											if (!validate24(data4, {
												instancePath: instancePath + "/comparison",
												parentData: data,
												parentDataProperty: "comparison",
												rootData
											})) {
												vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
												errors = vErrors.length;
											}
											var _valid0 = _errs10 === errors;
											valid1 = valid1 || _valid0;
										}
										if (!valid1) {
											const err1 = {
												instancePath: instancePath + "/comparison",
												schemaPath: "#/properties/comparison/anyOf",
												keyword: "anyOf",
												params: {}
											};
											if (vErrors === null) vErrors = [err1];
											else vErrors.push(err1);
											errors++;
											validate21.errors = vErrors;
											return false;
										} else {
											errors = _errs7;
											if (vErrors !== null) {
												if (_errs7) vErrors.length = _errs7;
												else vErrors = null;
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.changes !== void 0 && func0.call(data, "changes")) {
											let data5 = data.changes;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs13 = errors;
														if (!validate26(data5[i0], {
															instancePath: instancePath + "/changes/" + i0,
															parentData: data5,
															parentDataProperty: i0,
															rootData
														})) {
															vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
															errors = vErrors.length;
														}
														if (!(_errs13 === errors)) break;
													}
												} else {
													validate21.errors = [{
														instancePath: instancePath + "/changes",
														schemaPath: "#/properties/changes/type",
														keyword: "type",
														params: { type: "array" }
													}];
													return false;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.blastRadius !== void 0 && func0.call(data, "blastRadius")) {
												let data7 = data.blastRadius;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (Array.isArray(data7)) {
														const len1 = data7.length;
														for (let i1 = 0; i1 < len1; i1++) {
															const _errs16 = errors;
															if (!validate28(data7[i1], {
																instancePath: instancePath + "/blastRadius/" + i1,
																parentData: data7,
																parentDataProperty: i1,
																rootData
															})) {
																vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
																errors = vErrors.length;
															}
															if (!(_errs16 === errors)) break;
														}
													} else {
														validate21.errors = [{
															instancePath: instancePath + "/blastRadius",
															schemaPath: "#/properties/blastRadius/type",
															keyword: "type",
															params: { type: "array" }
														}];
														return false;
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.files !== void 0 && func0.call(data, "files")) {
													let data9 = data.files;
													const _errs17 = errors;
													const _errs18 = errors;
													let valid4 = false;
													const _errs19 = errors;
													if (data9 !== null) {
														const err2 = {
															instancePath: instancePath + "/files",
															schemaPath: "#/properties/files/anyOf/0/type",
															keyword: "type",
															params: { type: "null" }
														};
														if (vErrors === null) vErrors = [err2];
														else vErrors.push(err2);
														errors++;
													}
													var _valid1 = _errs19 === errors;
													valid4 = valid4 || _valid1;
													if (!valid4) {
														const _errs21 = errors;
														if (!validate41(data9, {
															instancePath: instancePath + "/files",
															parentData: data,
															parentDataProperty: "files",
															rootData
														})) {
															vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
															errors = vErrors.length;
														}
														var _valid1 = _errs21 === errors;
														valid4 = valid4 || _valid1;
													}
													if (!valid4) {
														const err3 = {
															instancePath: instancePath + "/files",
															schemaPath: "#/properties/files/anyOf",
															keyword: "anyOf",
															params: {}
														};
														if (vErrors === null) vErrors = [err3];
														else vErrors.push(err3);
														errors++;
														validate21.errors = vErrors;
														return false;
													} else {
														errors = _errs18;
														if (vErrors !== null) {
															if (_errs18) vErrors.length = _errs18;
															else vErrors = null;
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.findings !== void 0 && func0.call(data, "findings")) {
														let data10 = data.findings;
														const _errs22 = errors;
														if (errors === _errs22) {
															if (Array.isArray(data10)) {
																const len2 = data10.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	const _errs24 = errors;
																	if (!validate43(data10[i2], {
																		instancePath: instancePath + "/findings/" + i2,
																		parentData: data10,
																		parentDataProperty: i2,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs24 === errors)) break;
																}
															} else {
																validate21.errors = [{
																	instancePath: instancePath + "/findings",
																	schemaPath: "#/properties/findings/type",
																	keyword: "type",
																	params: { type: "array" }
																}];
																return false;
															}
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.pipelines !== void 0 && func0.call(data, "pipelines")) {
															let data12 = data.pipelines;
															const _errs25 = errors;
															if (errors === _errs25) {
																if (Array.isArray(data12)) {
																	const len3 = data12.length;
																	for (let i3 = 0; i3 < len3; i3++) {
																		const _errs27 = errors;
																		if (!validate57(data12[i3], {
																			instancePath: instancePath + "/pipelines/" + i3,
																			parentData: data12,
																			parentDataProperty: i3,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs27 === errors)) break;
																	}
																} else {
																	validate21.errors = [{
																		instancePath: instancePath + "/pipelines",
																		schemaPath: "#/properties/pipelines/type",
																		keyword: "type",
																		params: { type: "array" }
																	}];
																	return false;
																}
															}
															var valid0 = _errs25 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.notices !== void 0 && func0.call(data, "notices")) {
																let data14 = data.notices;
																const _errs28 = errors;
																if (errors === _errs28) {
																	if (Array.isArray(data14)) {
																		const len4 = data14.length;
																		for (let i4 = 0; i4 < len4; i4++) {
																			const _errs30 = errors;
																			if (typeof data14[i4] !== "string") {
																				validate21.errors = [{
																					instancePath: instancePath + "/notices/" + i4,
																					schemaPath: "#/properties/notices/items/type",
																					keyword: "type",
																					params: { type: "string" }
																				}];
																				return false;
																			}
																			if (!(_errs30 === errors)) break;
																		}
																	} else {
																		validate21.errors = [{
																			instancePath: instancePath + "/notices",
																			schemaPath: "#/properties/notices/type",
																			keyword: "type",
																			params: { type: "array" }
																		}];
																		return false;
																	}
																}
																var valid0 = _errs28 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.skipped !== void 0 && func0.call(data, "skipped")) {
																	let data16 = data.skipped;
																	const _errs32 = errors;
																	if (errors === _errs32) {
																		if (Array.isArray(data16)) {
																			const len5 = data16.length;
																			for (let i5 = 0; i5 < len5; i5++) {
																				const _errs34 = errors;
																				if (!validate59(data16[i5], {
																					instancePath: instancePath + "/skipped/" + i5,
																					parentData: data16,
																					parentDataProperty: i5,
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
																					errors = vErrors.length;
																				}
																				if (!(_errs34 === errors)) break;
																			}
																		} else {
																			validate21.errors = [{
																				instancePath: instancePath + "/skipped",
																				schemaPath: "#/properties/skipped/type",
																				keyword: "type",
																				params: { type: "array" }
																			}];
																			return false;
																		}
																	}
																	var valid0 = _errs32 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.crashed !== void 0 && func0.call(data, "crashed")) {
																		let data18 = data.crashed;
																		const _errs35 = errors;
																		if (errors === _errs35) {
																			if (Array.isArray(data18)) {
																				const len6 = data18.length;
																				for (let i6 = 0; i6 < len6; i6++) {
																					const _errs37 = errors;
																					if (!validate61(data18[i6], {
																						instancePath: instancePath + "/crashed/" + i6,
																						parentData: data18,
																						parentDataProperty: i6,
																						rootData
																					})) {
																						vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
																						errors = vErrors.length;
																					}
																					if (!(_errs37 === errors)) break;
																				}
																			} else {
																				validate21.errors = [{
																					instancePath: instancePath + "/crashed",
																					schemaPath: "#/properties/crashed/type",
																					keyword: "type",
																					params: { type: "array" }
																				}];
																				return false;
																			}
																		}
																		var valid0 = _errs35 === errors;
																	} else var valid0 = true;
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate21.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" }
			}];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
function codePoints(text) {
	let count = 0;
	for (const _ of text) count++;
	return count;
}
// src/github/fork-report.ts
const caution = "This is what the fork's own run reports. It was not reviewed again here, and the author of the pull request can change what that run says.";
async function readForkReport(host, path) {
	if (await host.kindOf(path) !== "file") throw refusal(path, "is not a file", "Download the report of the other run with actions/download-artifact, and set \"fork-report\" to its path");
	const bytes = await host.read(path, require_startup.mostReportBytes);
	if (!bytes || bytes.length > 33554432) throw refusal(path, `cannot be read or is larger than ${require_startup.mostReportBytes} bytes`);
	const value = parsed(bytes);
	if (!report_validator_default(value)) throw refusal(path, `is not a report of this version of Pipeline Review`);
	return reportFrom(value);
}
function refusal(path, why, hint = "Use the same version of the action in both workflows") {
	return new require_startup.OperationalError(`The report of the fork ${require_startup.quoted(path)} ${why}`, hint);
}
function parsed(bytes) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return;
	}
}
function reportFrom(told) {
	const { threshold, comparison, changes, blastRadius, crashed, skipped, notices, files: account } = told;
	const findings = told.findings.map(findingFrom);
	const { files, pipelines, tasks } = told.summary;
	return {
		version: 1,
		verdict: require_check_command.verdictOf({
			findings,
			comparison,
			crashed,
			threshold
		}),
		threshold,
		summary: {
			files,
			pipelines,
			tasks,
			...require_check_command.countsOf(findings)
		},
		comparison,
		changes,
		blastRadius,
		...account && { account: {
			...account,
			entries: account.entries.map((entry) => ({
				...entry,
				isDoubtful: false
			}))
		} },
		findings,
		pipelines: told.pipelines.map((pipeline) => ({
			...pipeline,
			history: null
		})),
		notices,
		skipped,
		crashed,
		caution
	};
}
function findingFrom({ advisory, ...finding }) {
	const { parts, ...own } = finding;
	return {
		...own,
		isAdvisory: advisory,
		taskLabel: null,
		members: [],
		fix: null,
		frame: [],
		docs: require_startup.docsOf(finding.rule),
		...parts.length > 0 && { parts: parts.map((part) => ({
			...part,
			fix: null,
			docs: require_startup.docsOf(part.rule)
		})) }
	};
}
exports.readForkReport = readForkReport;
