using GovConsole.Access;
using GovConsole.Data;
using GovConsole.Kernel;
using GovConsole.Workdays;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Enquiries;

/// <summary>Writes down what somebody was answered. The day of the answer is the day on which it is written down.</summary>
public sealed class AnswerEnquiry(IDbContextFactory<ConsoleDb> dbs, Calendars calendars, TimeProvider clock)
{
    /// <exception cref="RuleException"><c>Enquiry.Unknown</c>, <c>Enquiry.Answered</c>, or what <see cref="EnquiryRules"/> find.</exception>
    public async Task RunAsync(string number, string answer, Actor actor, CancellationToken ct)
    {
        var almanac = await calendars.CurrentAsync(ct);
        await dbs.WriteAsync(async db =>
        {
            var enquiry = await db.EnquiryAsync(number, actor, ct);
            await db.DemandAsync(actor, Permission.AnswerEnquiries, enquiry.Unit, ct);
            if (!enquiry.IsAnswered) RuleException.ThrowIfAny(EnquiryRules.CheckAnswer(answer));
            var at = clock.UtcNow();
            enquiry.Reply(answer.Trim(), actor.AccountId, actor.Name, at, EnquiryRules.DueOn(almanac.In(enquiry.Unit), enquiry.ReceivedOn));
            db.Add(actor.Did("Audit.EnquiryAnswered", number, at));
        }, ct);
    }
}
