using MimFunctions.Features.DataProtection.Erasing;
using MimFunctions.Features.DataProtection.Requests;

namespace MimFunctions.Features.DataProtection;

/// <summary>Periods that end by themselves, the records of processing, and what people may ask of their own data (docs/data-protection.md).</summary>
internal static class DataProtectionServices
{
    /// <summary>What is erased when its time is over, and where the pages are.</summary>
    public static IServiceCollection AddRetentionAndRights(this IServiceCollection services) => services
        .AddSingleton<RetentionRuns>()
        .AddSingleton<IErasesDue, DueMails>()
        .AddSingleton<IErasesDue, DueRefusedForms>()
        .AddSingleton<IErasesDue, DueQuarantine>()
        .AddSingleton<IErasesDue, DueThreads>()
        .AddSingleton<IErasesDue, DueSubscriptions>()
        .AddSingleton<IErasesDue, DueOfficers>()
        .AddSingleton<IErasesDue, DueColleagues>()
        .AddSingleton<IErasesDue, DueBlocks>()
        .AddSingleton<IErasesDue, DueSituations>().AddSingleton<IErasesDue, DueRounds>()
        .AddSingleton<OfficersOut>().AddSingleton<PersonSearch>().AddSingleton<PersonBlocks>();
}
