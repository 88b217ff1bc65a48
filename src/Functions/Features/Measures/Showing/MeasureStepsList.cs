using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Measures;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Measures.Showing;

/// <summary>A measure: what its state communicated of it, step by step.</summary>
internal static class MeasureStepsList
{
    /// <summary>The steps as a list with links.</summary>
    public static Html Steps(IEnumerable<PublicCommunication> steps, FormDefinition form) => Html.From($"""
        <ol>
        {steps.Select(step => Html.From($"""
            <li><a href="/api/communications/{step.Reference}">{step.Reference}</a>, {FieldWords.Moment(step.ReceivedAt, step.State)}: {Type(step, form)}{(step.Withdrawn is null ? "" : ", withdrawn")}<br>{CommunicationPage.Title(step)}</li>

            """))}</ol>
        """);

    /// <summary>Type of measure of a step, in words.</summary>
    public static string Type(PublicCommunication step, FormDefinition form) => step.Fields.Value(ReportFields.MeasureType) is { } type
        ? string.Join(", ", FieldWords.Of(form, form.Field(ReportFields.MeasureType)!, type))
        : "measure";
}
