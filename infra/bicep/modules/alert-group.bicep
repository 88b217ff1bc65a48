// Who is told when something is wrong.

param name string
param tags object

@description('Mailboxes of the operators.')
param mailboxes string[]

resource group 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: name
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'mim'
    emailReceivers: [
      for (mailbox, i) in mailboxes: {
        name: 'operator-${i}'
        emailAddress: mailbox
        useCommonAlertSchema: true
      }
    ]
  }
}

output id string = group.id
