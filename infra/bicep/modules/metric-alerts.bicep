// Alerts on what the platform itself counts.

param prefix string
param tags object
param actionGroupId string
param busId string
param appId string

@description('Messages waiting in one queue from which on something must be wrong.')
@minValue(10)
param waitingMessages int

var rules = [
  {
    name: 'dead-letters'
    text: 'Messages that failed ten times, or that nobody took: look at them with Service Bus Explorer, mend the cause, send them again.'
    severity: 1
    scope: busId
    kind: 'Microsoft.ServiceBus/namespaces'
    metric: 'DeadletteredMessages'
    aggregation: 'Maximum'
    threshold: 0
    dimension: 'EntityName'
  }
  {
    name: 'waiting-messages'
    text: 'Messages pile up: the functions do not run, or the mail carrier is down.'
    severity: 2
    scope: busId
    kind: 'Microsoft.ServiceBus/namespaces'
    metric: 'ActiveMessages'
    aggregation: 'Minimum'
    threshold: waitingMessages
    dimension: 'EntityName'
  }
  {
    name: 'http-5xx'
    text: 'The hub answered with a server error.'
    severity: 2
    scope: appId
    kind: 'Microsoft.Web/sites'
    metric: 'Http5xx'
    aggregation: 'Total'
    threshold: 4
    dimension: ''
  }
]

resource alert 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for rule in rules: {
    name: '${prefix}-${rule.name}'
    location: 'global'
    tags: tags
    properties: {
      description: rule.text
      severity: rule.severity
      enabled: true
      autoMitigate: true
      scopes: [rule.scope]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      targetResourceType: rule.kind
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: rule.name
            metricNamespace: rule.kind
            metricName: rule.metric
            timeAggregation: rule.aggregation
            operator: 'GreaterThan'
            threshold: rule.threshold
            dimensions: empty(rule.dimension)
              ? []
              : [
                  {
                    name: rule.dimension
                    operator: 'Include'
                    values: ['*']
                  }
                ]
          }
        ]
      }
      actions: [
        {
          actionGroupId: actionGroupId
        }
      ]
    }
  }
]
