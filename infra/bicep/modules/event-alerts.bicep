// Alerts on drop events that did not reach the app. The file is not lost: the sweep takes it in.

param prefix string
param tags object
param actionGroupId string
param topicId string

resource alert 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${prefix}-dropped-events'
  location: 'global'
  tags: tags
  properties: {
    description: 'Event Grid gave up telling the hub of a dropped file. The sweep takes it in within minutes; the app or its key has changed.'
    severity: 2
    enabled: true
    autoMitigate: true
    scopes: [topicId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    targetResourceType: 'Microsoft.EventGrid/systemTopics'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'failed'
          metricNamespace: 'Microsoft.EventGrid/systemTopics'
          metricName: 'DeliveryAttemptFailCount'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 10
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
