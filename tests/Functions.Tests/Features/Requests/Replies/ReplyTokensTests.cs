using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Signing;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Requests.Replies;

public sealed class ReplyTokensTests
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ .%\n";

    private static readonly ReplyTokens Tokens = new(ReplyKey.From(Convert.ToBase64String(Enumerable.Repeat((byte)7, 32).ToArray())));

    private static readonly Gen<ReplyLink> Links =
        from asker in Gen.Elements<Authority>([Authority.Commission, .. MemberState.All.Select(Authority.Of)])
        from year in Gen.Choose(2000, 2100)
        from number in Gen.Choose(1, 99_999)
        from state in Gen.Elements(MemberState.All.ToArray())
        from kind in Gen.Elements(ReplyKind.All.ToArray())
        from person in Gen.Choose(1, 1000)
        from letter in Gen.Choose(0, int.MaxValue)
        from day in Gen.Choose(0, 4000)
        let link = new ReplyLink(
            new RequestReference(asker, year, number), state, kind, "", (uint)letter,
            kind.Name is "AcceptDate" or "KeepDate" ? new DateOnly(2026, 1, 1).AddDays(day) : null)
        select link with { Person = AddresseeKey.For(link.Party.Code, $"{person}@ministry.example") };

    /// <summary>Links of years ago are in mailboxes: a number that was given stays in this list, and means what it meant.</summary>
    [Fact]
    public void The_numbers_in_links_are_those_that_were_given() =>
        Snapshot.Match(string.Join('\n', ReplyKind.All.OrderBy(kind => kind.Number).Select(kind => $"{kind.Number} {kind.Name}")));

    [Fact]
    public void A_token_stands_for_its_link_and_fits_into_an_address() => Prop.ForAll(Links.ToArbitrary(), link =>
    {
        var token = Tokens.Write(link);
        return Tokens.Read(token) == link && token.Length < 100 && token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_token_in_which_any_character_was_changed_is_refused() => Prop.ForAll(
        (from link in Links from at in Gen.Choose(0, 1000) from c in Gen.Elements(Alphabet.ToCharArray()) select (link, at, c)).ToArbitrary(), change =>
    {
        var token = Tokens.Write(change.link).ToCharArray();
        var at = change.at % token.Length;
        if (token[at] == change.c)
            return true;
        token[at] = change.c;
        return Tokens.Read(new string(token)) is null;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_single_bit_counts()
    {
        var bytes = System.Buffers.Text.Base64Url.DecodeFromChars(Tokens.Write(Gen.Sample(Links, 1).First()));
        for (var bit = 0; bit < bytes.Length * 8; bit++)
        {
            var changed = bytes.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Tokens.Read(System.Buffers.Text.Base64Url.EncodeToString(changed)).ShouldBeNull($"bit {bit}");
        }
    }

    [Fact]
    public void A_token_with_something_added_or_cut_off_is_refused() => Prop.ForAll(Links.ToArbitrary(), link =>
    {
        var token = Tokens.Write(link);
        return new[] { token[1..], token[..^1], token + "A", token + "=", " " + token, token + "\n", token.Insert(9, " "), "" }.All(other => Tokens.Read(other) is null);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_links_that_differ_in_anything_have_different_tokens_and_names() => Prop.ForAll(
        (from one in Links from other in Links select (one, other)).ToArbitrary(), pair =>
    {
        ReplyLink[] mixed = [pair.one with { Kind = pair.other.Kind }, pair.one with { State = pair.other.State }, pair.one with { Letter = pair.other.Letter },
            pair.one with { Person = $"{pair.one.Party.Code}:{pair.other.Person.Split(':')[1]}" }, pair.one with { Request = pair.other.Request }, pair.one with { Day = pair.other.Day }];
        return mixed.Where(link => link != pair.one).All(link => Tokens.Write(link) != Tokens.Write(pair.one) && Tokens.Id(link) != Tokens.Id(pair.one));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_hubs_tokens_are_refused()
    {
        var other = new ReplyTokens(ReplyKey.From(Convert.ToBase64String(Enumerable.Repeat((byte)8, 32).ToArray())));

        foreach (var link in Gen.Sample(Links, 100))
            Tokens.Read(other.Write(link)).ShouldBeNull();
    }

    [Fact]
    public void The_name_of_a_link_in_the_events_gives_away_nothing_of_its_token() => Prop.ForAll(Links.ToArbitrary(), link =>
    {
        var token = Convert.ToHexStringLower(System.Buffers.Text.Base64Url.DecodeFromChars(Tokens.Write(link)));
        return Enumerable.Range(0, 17).All(at => !token.Contains(Tokens.Id(link).Substring(at, 8), StringComparison.Ordinal));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_key_is_made_once_and_for_its_owner_only()
    {
        using var folder = new TempFolder();

        var keys = Enumerable.Range(0, 8).AsParallel().Select(_ => Convert.ToHexString(ReplyKey.FromFolder(folder["keys"]).Bytes)).ToArray();

        keys.Distinct().ShouldHaveSingleItem().Length.ShouldBe(64);
        Directory.GetFileSystemEntries(folder["keys"]).ShouldHaveSingleItem();
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(folder["keys/reply.key"]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==")]
    public void A_key_that_is_too_short_or_none_is_a_wrong_setting(string text) =>
        Should.Throw<SettingException>(() => ReplyKey.From(text)).Message.ShouldStartWith("ReplyLinkKey does not hold");
}
