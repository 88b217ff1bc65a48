// Tells the app of each blob that is dropped: one Event Grid subscription for each blob function, as the blobs extension wants it
// (learn.microsoft.com/azure/azure-functions/functions-event-grid-blob-trigger). Event Grid greets the address when a subscription is
// made, so the package must be published and running before.

param accountName string
param appName string
param location string
param tags object

@description('A folder of the drop, drop/{state}/{folder}/{name}, and the function that takes in what lies there.')
type dropFolder = {
  function: string
  folder: string
}

// Those that functions have triggers for: a test writes hub.json (tests/Functions.Tests/Infra/HubFileTests).
var drops dropFolder[] = loadJsonContent('../hub.json', '$.drops')
var blobs = '/blobServices/default/containers/drop/blobs/'
// What lies in none of these folders has a function too. Filters can't be joined by "or", so it has two subscriptions: for what has none of the
// folders in its path, and for what lies in one that has no state above it.
var subscriptions = concat(
  map(drops, drop => {
    name: drop.function
    function: drop.function
    operatorType: 'StringContains'
    values: ['/${drop.folder}/']
  }),
  [
    {
      name: 'IngestMisplacedFile'
      function: 'IngestMisplacedFile'
      operatorType: 'StringNotContains'
      values: map(drops, drop => '/${drop.folder}/')
    }
    {
      name: 'IngestMisplacedFileWithoutState'
      function: 'IngestMisplacedFile'
      operatorType: 'StringBeginsWith'
      values: map(drops, drop => '${blobs}${drop.folder}/')
    }
  ]
)

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: accountName
}

resource app 'Microsoft.Web/sites@2024-04-01' existing = {
  name: appName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: '${accountName}-drop'
  location: location
  tags: tags
  properties: {
    source: account.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

resource subscription 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = [
  for heard in subscriptions: {
    parent: topic
    name: heard.name
    properties: {
      eventDeliverySchema: 'EventGridSchema'
      destination: {
        endpointType: 'WebHook'
        properties: {
          endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.${heard.function}&code=${listKeys('${app.id}/host/default', '2024-04-01').systemKeys.blobs_extension}'
          maxEventsPerBatch: 1
        }
      }
      filter: {
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
        subjectBeginsWith: blobs
        isSubjectCaseSensitive: true
        advancedFilters: [
          {
            // One of the table above; written out three times, the compiled template could not be compared with the code any more.
            #disable-next-line BCP225
            operatorType: heard.operatorType
            key: 'subject'
            values: heard.values
          }
        ]
      }
      // After a day the sweep has long taken the file in (SweepDrop).
      retryPolicy: {
        maxDeliveryAttempts: 30
        eventTimeToLiveInMinutes: 1440
      }
    }
  }
]

output topicId string = topic.id
