using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Features.Requests.Replies;
using MimFunctions.Features.Requests.Replies.Kinds;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Tests.Features.Requests.Replies;

/// <summary>A reply is found by itself wherever replies are asked for: whoever adds one adds its file, and these say what the file must hold.</summary>
public sealed class KnownRepliesTests
{
    [Fact]
    public void Every_kind_of_link_has_its_reply() => ReplyKind.All.ShouldAllBe(kind => KnownReplies.Of(kind).Kind == kind);

    [Fact]
    public void The_answer_form_offers_what_can_be_replied_by_form_and_its_receipt_knows_each()
    {
        var offered = FormLibrary.BuiltIn["mim-answer-1"].Field(RequestFields.Reply)!.Options.Select(option => option.Code);

        FormReply.All.Select(reply => reply.Code).ShouldBe(offered, ignoreOrder: true);
        FormReply.All.ShouldAllBe(reply => KnownReplies.ByForm(reply).Form == reply);
    }

    [Fact]
    public void What_stands_below_the_answer_can_be_told_apart_and_has_a_place_of_its_own()
    {
        var beside = KnownReplies.BesideAnswer.ToArray();

        beside.Length.ShouldBeGreaterThan(1);
        beside.Select(reply => reply.Act).Append("answer").ShouldBeUnique();
        beside.Select(reply => reply.PlaceBeside).ShouldBeUnique();
        beside.ShouldAllBe(reply => !reply.Act.StartsWith("take", StringComparison.Ordinal));
    }
}
