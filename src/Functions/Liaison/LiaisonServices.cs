using MimFunctions.Api.Liaison.Reports;
using MimFunctions.Domain.Liaison;
using MimFunctions.Notices;
using MimFunctions.Store;

namespace MimFunctions.Liaison;

/// <summary>What takes in and tells of the liaison networks.</summary>
internal static class LiaisonServices
{
    /// <summary>The stores of reports and secondments, and the sweeps of what they owe.</summary>
    public static IServiceCollection AddLiaison(this IServiceCollection services) => services
        .AddSingleton<CaseStore<LiaisonReport>>()
        .AddSingleton<CaseStore<Secondment>>()
        .AddSingleton<LiaisonReports>()
        .AddSingleton<ReportPage>()
        .AddOwing(new OwingDocuments<LiaisonReport>(Containers.Reports, LiaisonKeys.Of))
        .AddOwing(new OwingDocuments<Secondment>(Containers.Secondments, secondment => LiaisonKeys.Of(secondment.Number)));
}
