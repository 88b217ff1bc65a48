using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>A measure as a page: what its state communicated of it, step by step.</summary>
internal static class MeasureHistoryPage
{
    /// <summary>The page.</summary>
    /// <param name="steps">Its communications, oldest first; at least one.</param>
    /// <param name="form">Labels of options.</param>
    public static string Write(IReadOnlyList<PublicCommunication> steps, FormDefinition form)
    {
        var newest = steps[^1];
        return Page.Write(
            $"The measure of {steps[0].Reference}",
            Html.From($"""
                <p class="hub">MIM hub · measure of {MemberState.FromCode(newest.State)?.EnglishName}</p>
                <h1>{CommunicationPage.Title(newest)}</h1>
                <p class="lead">{string.Join(" → ", steps.Where(step => step.Withdrawn is null).Select(step => Type(step, form)).Distinct())}</p>
                {Steps(steps, form)}
                """));
    }

    /// <summary>The steps as a list with links.</summary>
    public static Html Steps(IEnumerable<PublicCommunication> steps, FormDefinition form) => Html.From($"""
        <ol>
        {steps.Select(step => Html.From($"""
            <li><a href="/api/communications/{step.Reference}">{step.Reference}</a>, {FieldWords.Moment(step.ReceivedAt, step.State)}: {Type(step, form)}{(step.Withdrawn is null ? "" : ", withdrawn")}<br>{CommunicationPage.Title(step)}</li>

            """))}</ol>
        """);

    private static string Type(PublicCommunication step, FormDefinition form) => step.Fields.Value(ReportFields.MeasureType) is { } type
        ? string.Join(", ", FieldWords.Of(form, form.Field(ReportFields.MeasureType)!, type))
        : "measure";
}
