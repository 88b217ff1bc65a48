using MimFunctions.Domain.Summaries;
using MimFunctions.Features.Summaries.Drafting;
using MimFunctions.Features.Summaries.Drafting.Sources;
using MimFunctions.Features.Summaries.Evaluating;
using MimFunctions.Features.Summaries.Issuing;
using MimFunctions.Features.Summaries.Papers;
using MimFunctions.Features.Summaries.Showing;
using MimFunctions.Features.Summaries.Translating;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Waiting;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Summaries;

/// <summary>What draws up, keeps and delivers summaries.</summary>
internal static class SummaryServices
{
    /// <summary>Where summaries are kept, and what they owe.</summary>
    public static OwingDocuments<Summary> Owing { get; } = new(SummaryContainers.Summaries, summary => SummaryKeys.Of(summary.Name));

    /// <summary>The sources, the store of summaries, their files and letters, and the desk of the API.</summary>
    public static IServiceCollection AddSummaries(this IServiceCollection services) => services
        .AddOwing(Owing)
        .AddSingleton<CaseStore<Summary>>()
        .AddTelling<Summary>(name => SummaryName.Parse(name) is { } summary ? SummaryKeys.Of(summary) : null)
        .AddSingleton<SummarySources>()
        .AddSingleton<SummaryChapters>()
        .AddSingleton<SummaryTranslations>()
        .AddSingleton<SummaryDrawing>()
        .AddSingleton<SummaryIssuing>()
        .AddSingleton<SummaryWord>(SummaryFile.Write)
        .AddSingleton<SummaryFiles>()
        .AddSingleton<MissingSummaries>()
        .AddSingleton<IWaits, DraftsWaiting>()
        .AddSingleton<ITellsNews, DraftsWaiting>()
        .AddSingleton<SummaryLetterLookup>()
        .AddSingleton<ChangeSummary>()
        .AddSingleton<EvaluationSources>();
}
