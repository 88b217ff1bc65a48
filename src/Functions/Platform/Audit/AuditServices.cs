namespace MimFunctions.Platform.Audit;

/// <summary>Registers the audit trail.</summary>
internal static class AuditServices
{
    /// <summary>The trail and its seals; one of each for the process, as the trail knows where its chains end.</summary>
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddSingleton<IAuditTrail, AuditTrail>()
        .AddSingleton<AuditSealer>();
}
