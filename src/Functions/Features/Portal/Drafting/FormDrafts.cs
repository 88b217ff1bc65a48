using System.Security.Cryptography;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake.Drafting;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms.Writing;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.Portal.Drafting;

/// <summary>The drafts of the states in the store, and the forms that can be filled in in the browser.</summary>
internal sealed class FormDrafts(IDocumentStore documents, IEnumerable<IFormKind> kinds, IDirectory directory, TimeProvider clock)
{
    /// <summary>Most drafts that are listed; a state has a handful.</summary>
    public const int MostListed = 50;

    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int IdLength = 10;

    /// <summary>
    /// Every form that may be dropped, but those of which no more is kept than what became of them (<see cref="IFormKind.IsDiscreet"/>): a draft would be more.
    /// </summary>
    public IEnumerable<FormDefinition> Forms => kinds.Where(kind => !kind.IsDiscreet).SelectMany(kind => kind.Forms);

    /// <summary>The form with this id, or null.</summary>
    public FormDefinition? Form(string? id) => Forms.FirstOrDefault(form => form.Id == id);

    /// <summary>Begins a draft.</summary>
    /// <param name="state">The state whose it is.</param>
    /// <param name="form">The form.</param>
    /// <param name="read">What a file held; null to begin with state and contact point alone.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="ct">Ends the write.</param>
    public async Task<FormDraft> Begin(MemberState state, FormDefinition form, FormReading? read, string by, CancellationToken ct)
    {
        var fields = read is null
            ? FormTemplate.Prefill(FormFields.None, state.Code, (await directory.Current(ct)).Party(state.Code)?.ToAsk)
            : DraftFields.Read(form, state.Code, read);
        var known = new FormFields(form.Fields.Where(field => fields.Value(field.Id) is not null).Select(field => KeyValuePair.Create(field.Id, fields.Value(field.Id)!)));
        while (true)
        {
            var draft = FormDraft.Begin(state.Code, RandomNumberGenerator.GetString(Letters, IdLength), form.Id, known, clock.GetUtcNow(), by);
            if (await documents.TryWrite(Key(draft.State, draft.Id), draft, null, ct) is not null)
                return draft;
        }
    }

    /// <summary>The draft, open or closed; null when there is none.</summary>
    public async Task<FormDraft?> Find(string state, string id, CancellationToken ct) => (await Read(state, id, ct))?.Document;

    /// <summary>The open drafts of a state, what was saved last first.</summary>
    public async Task<IReadOnlyList<FormDraft>> Open(MemberState state, CancellationToken ct) => await documents.Query<FormDraft>(
        new DocumentQuery(DraftContainers.Drafts, state.Code) { OrderBy = "savedAt", Descending = true, Limit = MostListed }, ct)
        .Select(found => found.Document).ToListAsync(ct);

    /// <summary>
    /// Saves what the page brings beside what others saved meanwhile; where both changed a field, nothing is written (<see cref="MergeDraft"/>).
    /// </summary>
    /// <returns>The draft as it stands, and how the two came together; null when it was closed meanwhile.</returns>
    public async Task<(FormDraft Draft, DraftMerge Merge)?> Save(
        FormDefinition form, string state, string id, FormFields typed, IReadOnlyDictionary<string, string> seen, string by, CancellationToken ct)
    {
        while (await Read(state, id, ct) is { Document.IsOpen: true } read)
        {
            var merge = MergeDraft.Decide(form, read.Document.Fields, typed, seen);
            if (!merge.IsClear)
                return (read.Document, merge);
            var saved = read.Document.Saved(merge.Fields, clock.GetUtcNow(), by);
            if (await documents.TryWrite(Key(state, id), saved, read.ETag, ct) is not null)
                return (saved, merge);
        }

        return null;
    }

    /// <summary>Closes it, so that nothing of what was written stays.</summary>
    public async Task Close(string state, string id, string by, string? sentAs, CancellationToken ct)
    {
        while (await Read(state, id, ct) is { Document.IsOpen: true } read)
        {
            if (await documents.TryWrite(Key(state, id), read.Document.Closed(by, sentAs), read.ETag, ct) is not null)
                return;
        }
    }

    /// <summary>The drafts of a state that were erased lately, the last one first.</summary>
    public async Task<IReadOnlyList<FormDraft>> ErasedLately(MemberState state, CancellationToken ct) => await documents.Query<FormDraft>(
        new DocumentQuery(DraftContainers.Drafts, state.Code)
        {
            Where = [new Condition("erasedAt", Comparison.AtLeast, clock.GetUtcNow().AddDays(-DraftRetention.DaysToTell))],
            OrderBy = "erasedAt",
            Descending = true,
            Limit = MostListed,
        },
        ct).Select(found => found.Document).ToListAsync(ct);

    /// <summary>Where a draft lies.</summary>
    public static DocumentKey Key(string state, string id) => new(DraftContainers.Drafts, state, id);

    // What is no id of a draft is looked up as little as what could not be one.
    private async Task<Versioned<FormDraft>?> Read(string state, string id, CancellationToken ct) =>
        id.Length == IdLength && id.All(Letters.Contains) ? await documents.Read<FormDraft>(Key(state, id), ct) : null;
}
