using MimFunctions.Domain.DataProtection;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Requests.Handing;
using MimFunctions.Domain.Subscriptions;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Features.DataProtection.Requests;

/// <summary>Finds what the hub holds of a person of one state, and of no other.</summary>
internal sealed class PersonSearch(IDocumentStore documents, DirectoryFile directory)
{
    /// <summary>Everything, place by place.</summary>
    public async Task<IReadOnlyList<FoundData>> Find(Authority party, PersonSought sought, CancellationToken ct)
    {
        List<FoundData> found = [];
        var entry = await Entry(documents, party, ct);
        if (entry is not null)
            found.AddRange(FindPerson.In(entry, sought));
        if ((await directory.Current(ct)).Party(party.Code) is { } listed)
            found.AddRange(FindPerson.In(listed, sought));
        await Each<PersonalSubscription>(new DocumentQuery(Containers.Of<PersonalSubscription>(), party.Code), each => FindPerson.In(each, sought));
        await Each<Secondment>(new DocumentQuery(Containers.Of<Secondment>(), party.Code), each => FindPerson.In(each, sought));
        await Each<Submission>(new DocumentQuery(IntakeContainers.Submissions, party.Code), each => FindPerson.In(each, sought));
        await Each<Exchange>(new DocumentQuery(Containers.Of<Exchange>()), each => FindPerson.In(each, party, sought));
        await Each<HandedQuestions>(new DocumentQuery(Containers.Of<HandedQuestions>(), party.Code), each => FindPerson.In(each, sought));
        await Each<PersonBlock>(new DocumentQuery(ProtectionContainers.PersonBlocks, party.Code), each => FindPerson.In(each, sought));
        return found;

        async Task Each<T>(DocumentQuery query, Func<T, IEnumerable<FoundData>> find)
            where T : class
        {
            await foreach (var document in documents.Query<T>(query, ct))
                found.AddRange(find(document.Document));
        }
    }

    /// <summary>The own entry of a party; null while it goes by the file.</summary>
    public static async Task<PartyEntry?> Entry(IDocumentStore documents, Authority party, CancellationToken ct) => (await documents.Read<PartyEntry>(EntryKey(party.Code), ct))?.Document;

    /// <summary>Where that is.</summary>
    public static DocumentKey EntryKey(string party) => new(Containers.Of<PartyEntry>(), "entries", party);
}
