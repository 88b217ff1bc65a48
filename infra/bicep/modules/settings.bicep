// The app settings. "hub" are those that the program reads (src/Functions/Platform/Configuration/SettingNames.cs), "host" those that only the Functions host
// and the Azure SDK read. A test compares both ways (tests/Integration.Tests/Bicep). Left out of "hub" are connection strings, which are
// for emulators (an app setting "Storage" would come before Storage__blobServiceUri), and Parallel__*, since here the host decides.

param publicUrl string
param helpMailbox string
param mailFrom string

@allowed(['sendgrid', 'smtp'])
param mailCarrier string
param sendGridEndpoint string
param sendGridWebhookKey string
param smtpHost string
param smtpPort int
param smtpUser string
param smtpConnections int

param vaultUri string
@description('Whether the vault holds earlier receipt keys.')
param hasRetiredKeys bool

param platformAuthentication bool
param oidcAuthority string
param oidcAudience string
param oidcRolesClaim string

param invocationMinutes int
param draftsKeptDays int
param otlpEndpoint string

param cosmosEndpoint string
param cosmosDatabase string
param filesBlobEndpoint string
param filesQueueEndpoint string
param busHostName string

param hostBlobEndpoint string
param hostQueueEndpoint string
param hostTableEndpoint string
param identityClientId string
param insightsConnectionString string

var bySendGrid = mailCarrier == 'sendgrid'
var bySmtp = mailCarrier == 'smtp'

@description('Settings that the program reads.')
output hub object = {
  PublicUrl: publicUrl
  HelpMailbox: helpMailbox
  MailFrom: mailFrom
  ReceiptSigningKey: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/receipt-signing-key)'
  ReceiptRetiredKeys: hasRetiredKeys ? '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/receipt-retired-keys)' : ''
  ReplyLinkKey: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/reply-link-key)'
  SendGridApiKey: bySendGrid ? '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/sendgrid)' : ''
  SendGridWebhookKey: bySendGrid ? sendGridWebhookKey : ''
  SendGridEndpoint: sendGridEndpoint
  Smtp__Host: bySmtp ? smtpHost : ''
  Smtp__Port: string(smtpPort)
  Smtp__User: bySmtp ? smtpUser : ''
  Smtp__Password: bySmtp && !empty(smtpUser) ? '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/smtp-password)' : ''
  Smtp__AllowPlain: 'false'
  Smtp__Connections: string(smtpConnections)
  Cosmos__accountEndpoint: cosmosEndpoint
  CosmosDatabase: cosmosDatabase
  Storage__blobServiceUri: filesBlobEndpoint
  ServiceBus__fullyQualifiedNamespace: busHostName
  PlatformAuthentication: string(platformAuthentication)
  Oidc__Authority: oidcAuthority
  Oidc__Audience: oidcAudience
  Oidc__RolesClaim: oidcRolesClaim
  Invocation__Minutes: string(invocationMinutes)
  Drafts__KeptDays: string(draftsKeptDays)
  OTEL_EXPORTER_OTLP_ENDPOINT: otlpEndpoint
}

@description('Settings that only the Functions host, the Azure SDK and the runtime read.')
output host object = {
  APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
  AZURE_CLIENT_ID: identityClientId
  // Else the host answers GET / with a page of its own.
  AzureWebJobsDisableHomepage: 'true'
  AzureWebJobsStorage__blobServiceUri: hostBlobEndpoint
  AzureWebJobsStorage__queueServiceUri: hostQueueEndpoint
  AzureWebJobsStorage__tableServiceUri: hostTableEndpoint
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  // The runtime keeps every method ready to be replaced by a profiler that may attach later, so that each call goes by way of a jump; nobody attaches one
  // (docs/decisions/0099).
  DOTNET_ProfApi_RejitOnAttach: '0'
  Storage__queueServiceUri: filesQueueEndpoint
  Storage__credential: 'managedidentity'
  Storage__clientId: identityClientId
  ServiceBus__credential: 'managedidentity'
  ServiceBus__clientId: identityClientId
}
