using GovConsole.Access;
using GovConsole.Audit;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Materials;
using GovConsole.Cases.Materials.Keeping;
using GovConsole.Files;
using GovConsole.Kernel;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Materials;

/// <summary>The use cases over materials and their files, on a real database and a real folder.</summary>
public sealed class MaterialFilesTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("materials-");
    private World world = null!;
    private FileStore files = null!;
    private Actor agent = null!;
    private Actor clerk = null!;
    private string number = "";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        world = await World.CreateAsync();
        files = new(folder.FullName, world.Clock);
        (agent, clerk) = (await world.AgentAsync(), await world.ActorAsync(Role.WindowClerk, Sample.Township));
        number = await world.LogAsync(await world.ItemAsync(), input => input.Materials = []);
    }

    public async ValueTask DisposeAsync()
    {
        await world.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private async Task<Guid> AttachAsync(byte[] bytes, string name = "身份证.jpg", int place = 0, Actor? by = null)
    {
        await new AttachFile(world.Db, files, world.Clock).RunAsync(new(number, place, new MemoryStream(bytes), name), by ?? agent, Ct);
        return (await LoadAsync(place)).Material.FilesKept.Last().FileId;
    }

    private Task<LoadMaterial.View> LoadAsync(int place = 0) => new LoadMaterial(world.Db).RunAsync(number, place, clerk, Ct);

    private Task RemoveAsync(Guid file, string? reason = "拍糊了") =>
        new RemoveFile(world.Db, world.Clock).RunAsync(new() { Number = number, Place = 0, File = file, Reason = reason }, agent, Ct);

    private static async Task<string> CodeOf(Func<Task> act) => (await Assert.ThrowsAsync<RuleException>(act)).Broken[0].Code;

    [Fact]
    public async Task A_photo_is_kept_with_who_brought_it_and_each_look_is_recorded()
    {
        var file = await AttachAsync(Pictures.Jpeg());

        var kept = Assert.Single((await LoadAsync()).Material.Files);
        Assert.Equal(("身份证.jpg", "image/jpeg", agent.Name), (kept.File.Name, kept.File.ContentType, kept.AddedBy));
        var open = new OpenMaterialFile(world.Db, world.Clock);
        await open.ForThumbnailAsync(number, file, clerk, Ct);
        await open.RunAsync(number, file, clerk, Ct);
        var looks = (await world.Db.AllAsync<AuditEntry>()).Where(entry => entry.Deed == "Audit.MaterialFileSeen").ToList();
        Assert.Equal((clerk.Name, number, "居民身份证 · 身份证.jpg"), (Assert.Single(looks).Who, looks[0].Subject, looks[0].Note));
    }

    [Fact]
    public async Task The_same_bytes_twice_on_a_material_are_told_and_on_another_are_taken()
    {
        await AttachAsync(Pictures.Jpeg());

        Assert.Equal("Material.FileTwice", await CodeOf(() => AttachAsync(Pictures.Jpeg(), "换个名字.jpg")));
        await AttachAsync(Pictures.Jpeg(), place: 1);
        Assert.Single((await LoadAsync()).Material.Files);
    }

    public static TheoryData<string, byte[], string, string> Hostile => new()
    {
        { "a program renamed", [(byte)'M', (byte)'Z', .. new byte[200]], "身份证.jpg", "File.KindUnknown" },
        { "a page renamed", "<html><script>alert(1)</script>"u8.ToArray(), "a.pdf", "File.KindUnknown" },
        { "a drawing with scripts", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"u8.ToArray(), "a.svg", "File.KindUnknown" },
        { "a picture's head on a page", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. "<script>alert(1)</script>"u8], "a.png", "File.PictureBroken" },
        { "a picture's head on a program", [0xFF, 0xD8, 0xFF, 0xE0, (byte)'M', (byte)'Z', .. new byte[300]], "a.jpg", "File.PictureBroken" },
        { "nothing", [], "a.jpg", "File.Empty" },
        { "too much", [.. Pictures.Jpeg(), .. new byte[FileStore.MaxBytes]], "a.jpg", "File.TooLarge" },
    };

    [Theory, MemberData(nameof(Hostile))]
    public async Task What_is_no_picture_or_paper_is_refused_by_its_content(string what, byte[] bytes, string name, string code)
    {
        Assert.Equal((what, code), (what, await CodeOf(() => AttachAsync(bytes, name))));
        Assert.Empty((await LoadAsync()).Material.Files);
    }

    [Theory]
    [InlineData("../../etc/passwd.jpg", "passwd.jpg")]
    [InlineData("x\u202Egpj.exe", "xgpj.jpg")]
    [InlineData("证件.exe", "证件.jpg")]
    [InlineData("<img src=x onerror=alert(1)>.jpg", "img srcx onerroralert(1).jpg")]
    public async Task A_name_is_shown_without_what_could_mislead(string sent, string shown)
    {
        await AttachAsync(Pictures.Jpeg(), sent);

        Assert.Equal(shown, Assert.Single((await LoadAsync()).Material.Files).File.Name);
    }

    [Fact]
    public async Task A_name_of_three_hundred_characters_is_cut_and_fits()
    {
        await AttachAsync(Pictures.Jpeg(), new string('长', 300) + ".jpg");

        Assert.Equal(FileName.MaxLength + 4, Assert.Single((await LoadAsync()).Material.Files).File.Name.Length);
    }

    [Fact]
    public async Task A_file_taken_out_stays_in_the_record_and_is_shown_to_nobody()
    {
        var file = await AttachAsync(Pictures.Jpeg());
        Assert.Equal("Material.RemoveReason", await CodeOf(() => RemoveAsync(file, " ")));
        await RemoveAsync(file);

        var kept = Assert.Single((await LoadAsync()).Material.Files);
        Assert.Equal((agent.Name, "拍糊了", 0), (kept.RemovedBy, kept.RemovedFor, (await LoadAsync()).Material.FilesKept.Count()));
        Assert.Equal("File.Unknown", await CodeOf(() => new OpenMaterialFile(world.Db, world.Clock).RunAsync(number, file, clerk, Ct)));
        Assert.Contains(await world.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.MaterialFileRemoved" && entry.Note!.EndsWith("拍糊了", StringComparison.Ordinal));
        await AttachAsync(Pictures.Jpeg());
    }

    [Fact]
    public async Task After_acceptance_files_are_added_and_none_is_taken_out()
    {
        var file = await AttachAsync(Pictures.Jpeg());
        await world.AdvanceAsync(number, CaseAction.Accept, clerk, input => input.Materials = Sample.Brought);

        Assert.Equal("Material.RemoveTooLate", await CodeOf(() => RemoveAsync(file)));
        await AttachAsync(Pictures.Pdf(), "补充.pdf");
        Assert.Equal("application/pdf", (await LoadAsync()).Material.FilesKept.Last().File.ContentType);
    }

    [Fact]
    public async Task A_file_is_unknown_under_another_case_and_outside_the_unit()
    {
        var file = await AttachAsync(Pictures.Jpeg());
        var other = await world.LogAsync(await world.ItemAsync());
        var open = new OpenMaterialFile(world.Db, world.Clock);
        var stranger = await world.ActorAsync(Role.WindowClerk, Sample.OtherTownship);

        Assert.Equal("File.Unknown", await CodeOf(() => open.RunAsync(other, file, clerk, Ct)));
        Assert.Equal("File.Unknown", await CodeOf(() => open.RunAsync(number, file, stranger, Ct)));
        Assert.Equal("File.Unknown", await CodeOf(() => open.ForThumbnailAsync(number, file, stranger, Ct)));
        Assert.Equal("File.Unknown", await CodeOf(() => open.RunAsync(number, Guid.CreateVersion7(), clerk, Ct)));
        Assert.DoesNotContain(await world.Db.AllAsync<AuditEntry>(), entry => entry.Deed == "Audit.MaterialFileSeen");
        Assert.Equal("Case.Unknown", await CodeOf(() => AttachAsync(Pictures.Jpeg(9), by: stranger)));
    }

    [Fact]
    public async Task Two_uploads_at_once_of_the_tenth_file_let_one_pass()
    {
        for (byte shade = 0; shade < KeepingRules.MostFiles - 1; shade++) await AttachAsync(Pictures.Jpeg(shade));

        var answers = await Task.WhenAll(Enumerable.Range(100, 4).Select(shade => Task.Run(async () =>
        {
            try
            {
                await new AttachFile(world.Db, files, world.Clock).RunAsync(new(number, 0, new MemoryStream(Pictures.Jpeg((byte)shade)), "a.jpg"), agent, Ct);
                return "taken";
            }
            catch (RuleException refused)
            {
                return refused.Broken[0].Code;
            }
        }, Ct)));

        Assert.Equal(["Material.TooManyFiles", "Material.TooManyFiles", "Material.TooManyFiles", "taken"], answers.Order());
        Assert.Equal(KeepingRules.MostFiles, (await LoadAsync()).Material.Files.Count);
    }

    [Fact]
    public async Task An_agent_records_what_came_and_a_clerk_checks_the_original()
    {
        var record = new RecordMaterial(world.Db, world.Clock);
        await record.RunAsync(new() { Number = number, Place = 0, Way = MaterialWay.Upload }, agent, Ct);
        Assert.Equal((TrustLevel.Uploaded, agent.Name, true), ((await LoadAsync()).Material.Trust!.Value, (await LoadAsync()).Material.ReceivedBy, (await LoadAsync()).MayCheck));

        await new CheckMaterial(world.Db, world.Clock).RunAsync(number, 0, clerk, Ct);

        var material = (await LoadAsync()).Material;
        Assert.Equal((TrustLevel.Verified, clerk.Name), (material.Trust!.Value, material.CheckedBy));
        Assert.Equal("Access.Forbidden", await CodeOf(() => new CheckMaterial(world.Db, world.Clock).RunAsync(number, 0, agent, Ct)));
        await world.AdvanceAsync(number, CaseAction.Accept, clerk, input => input.Materials = Sample.Brought);
        Assert.Equal("Material.NotNow", await CodeOf(() => record.RunAsync(new() { Number = number, Place = 1, Way = MaterialWay.Window, Originals = 1 }, agent, Ct)));
    }

    [Fact]
    public async Task The_ledger_lists_gaps_that_are_open_and_those_that_are_overdue()
    {
        var version = Sample.Version();
        version.Materials[1] = new() { Name = "结婚证", Originals = 1, Deferrable = true };
        var gap = await world.LogAsync(await world.ItemAsync(version), input => input.Materials = ["居民身份证"]);
        await world.AdvanceAsync(gap, CaseAction.Accept, clerk, input =>
            (input.PromisedBy, input.PromisedUntil, input.PromiseText) = ("符小妹", Sample.Monday.AddDays(1), "明天补交"));
        async Task<string[]> ListedAsync(GapState state) =>
            [.. (await world.FindCases.RunAsync(new CaseFilter { Gap = state }, clerk, Ct)).Rows.Select(row => row.Number)];

        Assert.Equal([gap], await ListedAsync(GapState.Open));
        Assert.Empty(await ListedAsync(GapState.Overdue));
        world.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal([gap], await ListedAsync(GapState.Overdue));
        var due = (await world.LoadCase.RunAsync(gap, clerk, Ct)).Case.DueOn;

        await world.AdvanceAsync(gap, CaseAction.SupplyGap, agent, input => input.Materials = ["结婚证"]);

        Assert.Empty(await ListedAsync(GapState.Open));
        Assert.Empty(await ListedAsync(GapState.Overdue));
        var view = await world.LoadCase.RunAsync(gap, clerk, Ct);
        Assert.Equal((due, CaseStatus.Accepted, false), (view.Case.DueOn, view.Case.Status, view.Next.Any(way => way.Action is CaseAction.SupplyGap)));
    }
}
