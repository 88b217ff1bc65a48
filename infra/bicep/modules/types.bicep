// Shapes of parameters.

@export()
@description('A Member State and the identity its administration uploads with.')
type stateIdentity = {
  @description('Code as in drop/{state}/: AT, BE, … EL for Greece.')
  @minLength(2)
  @maxLength(2)
  state: string

  @description('Object id of the service principal or managed identity in the hub\'s tenant.')
  @minLength(36)
  @maxLength(36)
  principalId: string
}
