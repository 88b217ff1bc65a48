// Tells the app of each blob that is dropped: one Event Grid subscription for each blob function, as the blobs extension wants it
// (learn.microsoft.com/azure/azure-functions/functions-event-grid-blob-trigger). Event Grid greets the address when a subscription is
// made, so the package must be published and running before.

param accountName string
param appName string
param location string
param tags object

// Function and folder of the drop, drop/{state}/{folder}/{name}; a test compares (tests/Integration.Tests/Bicep).
var functions = [
  { name: 'IngestAnswer', folder: 'answers' }
  { name: 'IngestContactPoint', folder: 'contact-points' }
  { name: 'IngestInformationRequest', folder: 'requests' }
  { name: 'IngestLiaisonReport', folder: 'liaison' }
  { name: 'IngestReportForm', folder: 'measures' }
]

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
  for function in functions: {
    parent: topic
    name: function.name
    properties: {
      eventDeliverySchema: 'EventGridSchema'
      destination: {
        endpointType: 'WebHook'
        properties: {
          endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.${function.name}&code=${listKeys('${app.id}/host/default', '2024-04-01').systemKeys.blobs_extension}'
          maxEventsPerBatch: 1
        }
      }
      filter: {
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
        subjectBeginsWith: '/blobServices/default/containers/drop/blobs/'
        isSubjectCaseSensitive: true
        advancedFilters: [
          {
            operatorType: 'StringContains'
            key: 'subject'
            values: ['/${function.folder}/']
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
