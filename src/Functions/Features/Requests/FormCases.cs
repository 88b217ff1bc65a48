using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Requests;

/// <summary>What forms about requests print of their case (W-17). Only what may be passed on: a form is a file that is forwarded with one click.</summary>
internal static class FormCases
{
    /// <summary>The measure that is to be asked about; null when the hub knows no such.</summary>
    public static async Task<FormAbout?> Measure(this IDocumentStore documents, Reference? measure, FormLibrary forms, CancellationToken ct) =>
        await Lines(documents, measure, forms, ct) is { Count: > 0 } lines ? new("The measure asked about (printed by the hub, not to be filled in)", lines) : null;

    /// <summary>The request that a state replies to, with its question and the day by which it is due.</summary>
    /// <param name="documents">Where measures are.</param>
    /// <param name="request">The request.</param>
    /// <param name="state">The state that replies.</param>
    /// <param name="forms">Labels of options.</param>
    /// <param name="ct">Ends the look-ups.</param>
    public static async Task<FormAbout> Request(
        this IDocumentStore documents, InformationRequest request, MemberState state, FormLibrary forms, CancellationToken ct)
    {
        var standing = request.Of(state);
        return new("The request replied to (printed by the hub, not to be filled in)",
        [
            new("Request", $"{request.Reference}, put by {request.Asker.Name} on {FormDate.ForPeople(LegalTime.DayOf(request.AskedAt, state))}"),
            .. standing is null ? [] : new FormAboutLine[] { new("Answer due", FormDate.ForPeople(standing.Due)), new("Why", RequestWords.Duty(request, standing.Addressee).ToString()) },
            .. await Lines(documents, (request.About as RequestSubject.Measure)?.Reference, forms, ct),
            new("Subject", request.Question.Title),
            new("Question", request.Question.Text),
        ]);
    }

    private static async Task<IReadOnlyList<FormAboutLine>> Lines(IDocumentStore documents, Reference? measure, FormLibrary forms, CancellationToken ct)
    {
        if (measure is null || await documents.FindCommunication(measure, ct) is not { Document: var found })
            return [];
        var form = ReportForm.ForOthers(found.Fields);
        var type = forms.ReportForm.Field(ReportFields.MeasureType)?.Options.FirstOrDefault(option => option.Code == found.Fields.Text(ReportFields.MeasureType))?.Label;
        return
        [
            new("Measure", $"{measure}, communicated by {Authority.Of(form.State).Name}"),
            new("Title", form.Title ?? "withheld by the state"),
            .. form.TitleEnglish is not null && form.TitleOriginal is { } original ? new FormAboutLine[] { new("Original title", original) } : [],
            .. type is null ? [] : new FormAboutLine[] { new("Type", type) },
        ];
    }
}
