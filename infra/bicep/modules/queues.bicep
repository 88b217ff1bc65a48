// The Service Bus namespace and the hub's queues.

param name string
param location string
param tags object

@description('Premium is needed for private endpoints and has a price by the hour.')
@allowed(['Standard', 'Premium'])
param tier string

param publicNetwork bool

// Those that functions take messages from: a test writes hub.json (tests/Functions.Tests/Infra/HubFileTests).
var queues string[] = loadJsonContent('../hub.json', '$.queues')

resource bus 'Microsoft.ServiceBus/namespaces@2024-01-01' = {
  name: name
  location: location
  tags: tags
  sku: {
    name: tier
    tier: tier
    capacity: tier == 'Premium' ? 1 : null
  }
  properties: {
    disableLocalAuth: true
    minimumTlsVersion: '1.2'
    publicNetworkAccess: publicNetwork ? 'Enabled' : 'Disabled'
  }
}

resource queue 'Microsoft.ServiceBus/namespaces/queues@2024-01-01' = [
  for queueName in queues: {
    parent: bus
    name: queueName
    properties: {
      // The hub sends again what it is not sure to have sent; within the hour it is recognised by its message id.
      requiresDuplicateDetection: true
      duplicateDetectionHistoryTimeWindow: 'PT1H'
      // The host renews it for as long as an invocation runs (host.json, maxAutoLockRenewalDuration).
      lockDuration: 'PT1M'
      maxDeliveryCount: 10
      // A message that nobody took for two weeks is put aside, where an alert sees it, not thrown away.
      defaultMessageTimeToLive: 'P14D'
      deadLetteringOnMessageExpiration: true
      enableBatchedOperations: true
      maxSizeInMegabytes: 1024
    }
  }
]

output id string = bus.id
output name string = bus.name
output hostName string = '${bus.name}.servicebus.windows.net'
