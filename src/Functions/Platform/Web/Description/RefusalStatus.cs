namespace MimFunctions.Platform.Web.Description;

/// <summary>A status with which an endpoint refuses besides those that follow from its address, its body and its permission.</summary>
/// <param name="Status">The status.</param>
internal sealed record RefusalStatus(int Status);
