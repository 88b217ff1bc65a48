using MimFunctions.Domain.Situations;
using MimFunctions.Features.Situations.Opening;
using MimFunctions.Features.Situations.Showing;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Situations;

/// <summary>Situations (docs/decisions/0055): opened, asked round by round, compiled, closed with lessons.</summary>
internal static class SituationServices
{
    /// <summary>The stores, what they owe, and where the pages are.</summary>
    public static IServiceCollection AddSituations(this IServiceCollection services) => services
        .AddSingleton<SituationStore>().AddSingleton<PutSituation>().AddSingleton<CaseStore<Situation>>().AddSingleton<CaseStore<SituationRound>>()
        .AddOwing(new OwingDocuments<Situation>(SituationContainers.Situations, situation => SituationStore.Key(situation.Reference)))
        .AddOwing(new OwingDocuments<SituationRound>(SituationContainers.SituationRounds, round => SituationStore.RoundKey(round.Situation, round.Number)))
        .AddTelling<Situation>(SituationStore.KeyOf)
        .AddTelling<SituationRound>(SituationStore.RoundKeyOf)
        .AddSingleton<IWaits, SituationsWaiting>().AddSingleton<ITellsNews, SituationsWaiting>();
}
