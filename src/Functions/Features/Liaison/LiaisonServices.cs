using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Liaison.Work;
using MimFunctions.Domain.References;
using MimFunctions.Features.Liaison.Deploying;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Features.Liaison.Reports;
using MimFunctions.Features.Liaison.Work;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison;

/// <summary>What takes in and tells of the liaison networks.</summary>
internal static class LiaisonServices
{
    /// <summary>The stores of reports and secondments, and the sweeps of what they owe.</summary>
    public static IServiceCollection AddLiaison(this IServiceCollection services) => services
        .AddSingleton<CaseStore<LiaisonReport>>()
        .AddSingleton<CaseStore<Secondment>>()
        .AddSingleton<LiaisonReports>()
        .AddSingleton<IWaits, ReportsHeldBack>()
        .AddSingleton<ITellsSubscribers, ReportsForSubscribers>()
        .AddSingleton<ISubjectKind, NetworkSubjects>()
        .AddSingleton<INetworks, NetworksNow>()
        .AddSingleton<UnionDeployments>().AddSingleton<CaseStore<UnionDeployment>>()
        .AddOwing(new OwingDocuments<UnionDeployment>(LiaisonContainers.UnionDeployments, one => LiaisonKeys.UnionDeployment(one.Case)!.Value))
        .AddTelling<UnionDeployment>(LiaisonKeys.UnionDeployment)
        .AddTelling<Secondment>(name => SecondmentNumber.Parse(name) is { } number ? LiaisonKeys.Of(number) : null)
        .AddSingleton<ITellsParties, TellReportParties>().AddSingleton<ITellsParties, TellNetworkRoles>()
        .AddSingleton<CaseStore<NetworkRoles>>()
        .AddSingleton<CaseStore<NetworkWork>>().AddSingleton<NetworkWorkStore>().AddSingleton<NameRegion>()
        .AddSingleton<TellNetworkWork>().AddSingleton<ITellsParties>(services => services.GetRequiredService<TellNetworkWork>())
        .AddOwing(new OwingDocuments<NetworkWork>(LiaisonContainers.NetworkWork, work => NetworkWorkStore.Key(work.Case)))
        .AddOwing(new OwingDocuments<NetworkRoles>(LiaisonContainers.Networks, roles => LiaisonKeys.Roles(roles.HostCountry)))
        .AddOwing(new OwingDocuments<LiaisonReport>(LiaisonContainers.Reports, LiaisonKeys.Of))
        .AddOwing(new OwingDocuments<Secondment>(LiaisonContainers.Secondments, secondment => LiaisonKeys.Of(secondment.Number)));
}
