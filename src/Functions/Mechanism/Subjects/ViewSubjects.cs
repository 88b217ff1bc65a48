using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Measures.Telling;
using MimFunctions.Features.Requests;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Store;

namespace MimFunctions.Mechanism.Subjects;

/// <summary>Looks up the measures and requests that views are exchanged on.</summary>
internal sealed class ViewSubjects(IDocumentStore documents, RequestStore requests, FormLibrary forms)
{
    /// <summary>What is known of it; null when the hub knows no such measure or request.</summary>
    public Task<ViewSubject?> Find(ViewCase about, CancellationToken ct) => about switch
    {
        ViewCase.Measure measure => Find(measure, ct),
        ViewCase.Request request => Find(request, ct),
        // Every country may have a network; whether it has one now is decided when a meeting is called.
        ViewCase.Network network => Task.FromResult<ViewSubject?>(new ViewSubject(network, new Line($"Local network of liaison officers in {network.HostCountry.Name}"), [])),
        _ => throw new ArgumentOutOfRangeException(nameof(about), about, "Neither a measure nor a request nor a network."),
    };

    /// <summary>Those of them that the hub knows, in their order.</summary>
    public async Task<IReadOnlyList<ViewSubject>> Known(IEnumerable<ViewCase> about, CancellationToken ct)
    {
        var known = new List<ViewSubject>();
        foreach (var each in about.Distinct())
        {
            if (await Find(each, ct) is { } subject)
                known.Add(subject);
        }

        return known;
    }

    private async Task<ViewSubject?> Find(ViewCase.Measure about, CancellationToken ct) =>
        await documents.FindCommunication(about.Reference, ct) is { Document: var found }
            ? new ViewSubject(about, new ShownForm(forms[found.Form!], found.Fields).Title, [Authority.Of(about.Reference.State)])
            : null;

    private async Task<ViewSubject?> Find(ViewCase.Request about, CancellationToken ct) =>
        await requests.Find(about.Reference, ct) is { } found
            ? new ViewSubject(
                about, new Line(found.Question.Title, RequestBlocks.Foreign(found.Question.Language)),
                [found.Asker, .. found.Addressees.Select(asked => Authority.Of(asked.State))])
            : null;
}
