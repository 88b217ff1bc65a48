using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Directory;

namespace MimFunctions.Demo;

/// <summary>Someone who reads mails and clicks the links in them, over HTTP like a browser.</summary>
internal sealed class DemoReader(ReplyLinks links, IDirectory directory, TextWriter terminal)
{
    /// <summary>Opens the link of a letter and confirms on the page.</summary>
    /// <param name="urls">Where the hub listens.</param>
    /// <param name="request">The request.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="kind">Which of its links.</param>
    /// <param name="day">The day replied to, if the reply is to one.</param>
    /// <param name="ct">Ends the calls.</param>
    public async Task Click(string urls, RequestReference request, RequestStep letter, ReplyKind kind, DateOnly? day, CancellationToken ct)
    {
        var party = KnownReplies.Of(kind).IsAskers ? request.Asker.Code : letter.About.Code;
        var person = (await directory.Current(ct)).Party(party)!.ToAsk!;
        var link = links.Url(request, letter, AddresseeKey.For(party, person.Email), kind, day);
        using var browser = new HttpClient { BaseAddress = new Uri(urls.Split(';')[0]) };
        await browser.GetStringAsync(link.PathAndQuery, ct);
        using var confirmed = await browser.PostAsync(link.PathAndQuery, new FormUrlEncodedContent([]), ct);
        terminal.WriteLine($"{party}  clicks “{Words(kind)}” in the mail about {request}{(day is { } d ? $", {FormDate.ForPeople(d)}" : "")}");
        terminal.WriteLine(confirmed.IsSuccessStatusCode ? "      recorded" : $"      not recorded: {confirmed.StatusCode}");
    }

    private static string Words(ReplyKind kind) => kind == ReplyKind.AcceptDate ? "Accept the proposed day" : "We work on it";
}
