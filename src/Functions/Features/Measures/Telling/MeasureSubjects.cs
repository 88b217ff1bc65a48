using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Measures.Telling;

/// <summary>The measures that views are exchanged on, as the others may see them.</summary>
internal sealed class MeasureSubjects(IDocumentStore documents, FormLibrary forms) : ISubjectKind
{
    /// <inheritdoc/>
    public async Task<ViewSubject?> Find(ViewCase about, CancellationToken ct) =>
        about is ViewCase.Measure { Reference: var reference } && await documents.FindCommunication(reference, ct) is { Document: var found }
            ? new ViewSubject(about, new ShownForm(forms[found.Form!], found.Fields).Title, [Authority.Of(reference.State)])
            : null;
}
