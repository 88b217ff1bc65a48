using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Requests.Answers;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Answers;

/// <summary>Figures look at every request of a year, and read again only what changed.</summary>
public sealed class RequestsOfPeriodTests
{
    private static readonly DateOnly First = new(2026, 1, 1), Last = new(2026, 12, 31);

    private readonly MemoryDocuments documents = new();

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public async Task What_did_not_change_is_not_read_again_and_what_did_is_as_it_stands(int many)
    {
        // Given requests that were read once
        foreach (var number in Enumerable.Range(1, many))
            await Put(number);
        var period = new RequestsOfPeriod(documents);
        var before = await period.AskedBetween(First, Last, default);

        // When one is answered and one is new
        await Answer(2);
        await Put(many + 1);
        var after = await period.AskedBetween(First, Last, default);

        // Then both are there as they stand, and the others are the very same
        before.Count.ShouldBe(many);
        after.Select(request => request.Reference.Number).ShouldBe(Enumerable.Range(1, many + 1), ignoreOrder: true);
        after.Single(request => request.Reference.Number == 2).Progress.ShouldBe(RequestProgress.Completed);
        after.Where(request => !before.Any(one => ReferenceEquals(one, request))).Select(request => request.Reference.Number).ShouldBe([2, many + 1], ignoreOrder: true);
    }

    [Fact]
    public async Task What_was_asked_in_another_year_is_not_among_them()
    {
        await Put(1);

        (await new RequestsOfPeriod(documents).AskedBetween(First.AddYears(1), Last.AddYears(1), default)).ShouldBeEmpty();
    }

    private Task Put(int number) => Write(SampleRequests.Asked(number, "2026-03-05"), null);

    private async Task Answer(int number)
    {
        var stands = (await documents.Read<InformationRequest>(RequestStore.Key(SampleRequests.Asked(number, "2026-03-05").Reference), default))!;
        await Write(stands.Document.On("2026-03-10", "DE", act => GiveAnswer.Decide(act, new Answer("Four.", null, "en", Visibility.Everyone, []))), stands.ETag);
    }

    private async Task Write(InformationRequest request, string? before) =>
        (await documents.TryWrite(RequestStore.Key(request.Reference), request, before, default)).ShouldNotBeNull();
}
