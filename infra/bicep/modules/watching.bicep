// Who is told, and of what. What is asked of functions is asked only when the package runs: before, everything would be overdue.

param prefix string
param location string
param tags object

@description('Mailboxes of the operators.')
param operatorMailboxes string[]

@description('Messages waiting in a queue that raise an alert.')
param waitingMessages int

param workspaceId string
param appId string
param busId string
param vaultName string
param filesAccountName string

@description('Event Grid\'s topic of the drop; empty as long as the package does not run.')
param dropTopicId string

var packageRuns = !empty(dropTopicId)

module group 'alert-group.bicep' = {
  name: 'alert-group'
  params: {
    name: '${prefix}-operators'
    tags: tags
    mailboxes: operatorMailboxes
  }
}

module metricAlerts 'metric-alerts.bicep' = {
  name: 'metric-alerts'
  params: {
    prefix: prefix
    tags: tags
    actionGroupId: group.outputs.id
    busId: busId
    appId: appId
    waitingMessages: waitingMessages
  }
}

module logAlerts 'log-alerts.bicep' = if (packageRuns) {
  name: 'log-alerts'
  params: {
    prefix: prefix
    location: location
    tags: tags
    actionGroupId: group.outputs.id
    workspaceId: workspaceId
  }
}

module eventAlerts 'event-alerts.bicep' = if (packageRuns) {
  name: 'event-alerts'
  params: {
    prefix: prefix
    tags: tags
    actionGroupId: group.outputs.id
    topicId: dropTopicId
  }
}

module keyExpiry 'key-expiry.bicep' = {
  name: 'key-expiry'
  params: {
    vaultName: vaultName
    location: location
    tags: tags
    actionGroupId: group.outputs.id
  }
}

module diagnostics 'diagnostics.bicep' = {
  name: 'diagnostics'
  params: {
    workspaceId: workspaceId
    vaultName: vaultName
    filesAccountName: filesAccountName
  }
}
