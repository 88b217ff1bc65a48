// What happens to the hub's files as they age: nothing is deleted that is evidence.

param accountName string

@description('Days after which a file that was refused, and whose sender was told, is deleted.')
@minValue(30)
param quarantineDays int

@description('Days for which earlier versions of an overwritten blob are kept.')
@minValue(7)
param versionDays int

@description('Days in which a seal of the audit trail can be neither changed nor deleted; 0 for an environment that must be disposable.')
@minValue(0)
@maxValue(146000)
param auditImmutableDays int

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
  name: accountName
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' existing = {
  parent: account
  name: 'default'
}

resource audit 'Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01' existing = {
  parent: blobs
  name: 'audit'
}

// Made unlocked, so that a slip can be mended; the README says how it is locked, which nobody can undo.
resource seals 'Microsoft.Storage/storageAccounts/blobServices/containers/immutabilityPolicies@2023-05-01' = if (auditImmutableDays > 0) {
  parent: audit
  name: 'default'
  properties: {
    immutabilityPeriodSinceCreationInDays: auditImmutableDays
    allowProtectedAppendWrites: false
  }
}

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2023-05-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'forget-refused-files'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: {
              blobTypes: ['blockBlob']
              prefixMatch: ['quarantine/']
            }
            actions: {
              baseBlob: {
                delete: {
                  daysAfterModificationGreaterThan: quarantineDays
                }
              }
            }
          }
        }
        {
          name: 'forget-old-versions'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: {
              blobTypes: ['blockBlob']
              // The directory of contact points lies in config: people who left it are forgotten too.
              prefixMatch: ['config/', 'drop/', 'receipts/', 'quarantine/', 'summaries/']
            }
            actions: {
              version: {
                delete: {
                  daysAfterCreationGreaterThan: versionDays
                }
              }
            }
          }
        }
        {
          name: 'originals-are-seldom-read'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: {
              blobTypes: ['blockBlob']
              prefixMatch: ['originals/']
            }
            actions: {
              baseBlob: {
                tierToCool: {
                  daysAfterModificationGreaterThan: 180
                }
              }
            }
          }
        }
      ]
    }
  }
}
