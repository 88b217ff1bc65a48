using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Platform.Store;

/// <summary>Erasing, in every store: a stub stands where the document was, and who held the old one can not bring it back.</summary>
public abstract partial class DocumentStoreContract
{
    [Fact]
    public async Task What_is_erased_leaves_its_stub_and_nobody_can_bring_it_back()
    {
        var first = (await Store.TryWrite(Key("1"), new Note("secret"), null, default))!;
        var second = (await Store.TryWrite(Key("1"), new Note("secret again"), first, default))!;

        (await Store.Erase(Key("1"), new Note("stub"), first, default)).ShouldBeFalse("someone else was first");
        (await Store.Read<Note>(Key("1"), default))!.Document.Text.ShouldBe("secret again");
        (await Store.Erase(Key("1"), new Note("stub"), "never given", default)).ShouldBeFalse();
        (await Store.Erase(Key("1"), new Note("stub"), second, default)).ShouldBeTrue();

        var stub = (await Store.Read<Note>(Key("1"), default))!;
        stub.Document.ShouldBe(new Note("stub"));
        (await Store.TryWrite(Key("1"), new Note("secret"), first, default)).ShouldBeNull();
        (await Store.TryWrite(Key("1"), new Note("secret"), second, default)).ShouldBeNull();
        (await Store.TryWrite(Key("1"), new Note("new"), stub.ETag, default)).ShouldNotBeNull();
        (await Store.Query<Note>(new DocumentQuery(IntakeContainers.Submissions), default).CountAsync()).ShouldBe(1);
        (await Store.Query<ErasedDocument>(new DocumentQuery(Containers.Erasures), default).CountAsync()).ShouldBe(0);
    }
}
