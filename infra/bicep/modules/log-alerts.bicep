// Alerts on what functions did and did not do, from the requests that the Functions host records for every invocation.

param prefix string
param location string
param tags object
param actionGroupId string
param workspaceId string

// A file that was taken in is gone from the drop (docs/decisions/0003): one written and not deleted is unanswered.
var unanswered = 'StorageBlobLogs | where StatusText == "Success" and tostring(split(ObjectKey, "/")[2]) == "drop" | summarize dropped = maxif(TimeGenerated, OperationName in ("PutBlob", "PutBlockList", "CopyBlob")), taken = maxif(TimeGenerated, OperationName == "DeleteBlob") by ObjectKey | where isnotnull(dropped) and dropped < ago(1h) and (isnull(taken) or taken < dropped)'

// The functions that take in files, and the timers by how often they run: a test writes hub.json (tests/Functions.Tests/Infra/HubFileTests), so that no timer
// goes unwatched.
var ingesting = concat(map(loadJsonContent('../hub.json', '$.drops'), drop => drop.function), ['IngestMisplacedFile'])
var timers = loadJsonContent('../hub.json', '$.timers')

// Each query gives rows when something is wrong.
var rules = [
  {
    name: 'failed-mails'
    text: 'Mails could not be handed over in the last quarter of an hour: see the log of SendMail; they are tried again.'
    severity: 2
    window: 'PT15M'
    query: 'AppRequests | where OperationName == "SendMail" and Success == false | summarize failed = count() | where failed >= 5'
  }
  {
    name: 'failed-intake'
    text: 'A dropped form could not be taken in: see the log of the function that failed; it is tried again.'
    severity: 2
    window: 'PT15M'
    query: 'AppRequests | where OperationName in ("${join(ingesting, '", "')}") and Success == false | summarize failed = count() | where failed >= 3'
  }
  {
    name: 'unanswered-files'
    text: 'A file has lain in the drop for more than an hour without an answer: see docs/operating.md, "A file is stuck".'
    severity: 1
    window: 'P1D'
    query: unanswered
  }
  {
    name: 'overdue-sweeps'
    text: 'A sweep that runs every minute has not ended well for a quarter of an hour: files may lie unanswered, messages may be owed.'
    severity: 1
    window: 'PT15M'
    query: 'datatable(OperationName: string)["${join(timers.everyMinute, '", "')}"] | join kind=leftanti (AppRequests | where TimeGenerated > ago(15m) and Success == true) on OperationName'
  }
  {
    name: 'overdue-deadlines'
    text: 'Hourly work (the look for deadlines and for situations) has not ended well for three hours: notices may be late.'
    severity: 1
    window: 'PT3H'
    query: 'datatable(OperationName: string)["${join(timers.hourly, '", "')}"] | join kind=leftanti (AppRequests | where TimeGenerated > ago(3h) and Success == true) on OperationName'
  }
  {
    name: 'overdue-subscriptions'
    text: 'Work of every few minutes (the look at what people subscribed to) has not ended well for an hour: they hear of news late.'
    severity: 2
    window: 'PT1H'
    query: 'datatable(OperationName: string)["${join(timers.everyFewMinutes, '", "')}"] | join kind=leftanti (AppRequests | where TimeGenerated > ago(1h) and Success == true) on OperationName'
  }
  {
    name: 'failed-summaries'
    text: 'A timer that runs once or twice a year failed; the daily sweep tries again what draws up summaries. See docs/operating.md, "A summary is wrong or missing".'
    severity: 2
    window: 'P1D'
    query: 'AppRequests | where OperationName in ("${join(timers.seldom, '", "')}") and Success == false | summarize failed = count() | where failed >= 1'
  }
  {
    name: 'overdue-daily-work'
    text: 'Daily work (the digest, the seal of the audit trail, the sweep of the summaries, the look at secondments, contact points and drafts ...) has not ended well for more than a day.'
    severity: 2
    window: 'P2D'
    query: 'datatable(OperationName: string)["${join(timers.daily, '", "')}"] | join kind=leftanti (AppRequests | where TimeGenerated > ago(26h) and Success == true) on OperationName'
  }
]

resource alert 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for rule in rules: {
    name: '${prefix}-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.name
      description: rule.text
      severity: rule.severity
      enabled: true
      autoMitigate: true
      scopes: [workspaceId]
      evaluationFrequency: rule.window == 'P2D' ? 'PT1H' : 'PT15M'
      windowSize: rule.window
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: 0
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: [actionGroupId]
      }
    }
  }
]
